import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconPlus, IconSearch } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";

import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import type { Asked } from "./ScriptDialog.tsx";
import { askForNewScript } from "./new-script.ts";
import { ScriptMenu } from "./ScriptMenu.tsx";
import { ScriptTree } from "./ScriptTree.tsx";

const ScriptDialog = lazy(() => import("./ScriptDialog.tsx"));

/** So many are found at a glance. */
const FILTER_FROM = 9;

export function ScriptList() {
  const scripts = useWorkspace((state) => state.scripts);
  const [filter, setFilter] = useState("");
  const [asked, setAsked] = useState<Asked | null>(null);
  const canFilter = (scripts?.length ?? 0) >= FILTER_FROM;
  const words = canFilter ? filter.trim().toLowerCase() : "";
  const found = (scripts ?? []).filter(({ name }) => name.toLowerCase().includes(words));
  return (
    <Stack gap={4} p="xs" component="nav" aria-label={texts.scripts.title}>
      <Group justify="space-between" px={4}>
        <Text component="h2" size="sm" fw={600}>
          {texts.scripts.title}
        </Text>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={14} />}
          onClick={() => askForNewScript()}
        >
          {texts.scripts.create}
        </Button>
      </Group>
      {canFilter ? (
        <TextInput
          size="xs"
          type="search"
          aria-label={texts.first.list.filter}
          placeholder={texts.first.list.filter}
          leftSection={<IconSearch size={14} />}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      ) : null}
      {found.length === 0 && scripts ? (
        <Text size="sm" c="dimmed" px={4}>
          {scripts.length === 0 ? texts.scripts.none : texts.first.list.nothing}
        </Text>
      ) : null}
      <ScriptMenu onAsk={setAsked}>
        <ScriptTree scripts={found} isFiltered={words !== ""} onAsk={setAsked} />
      </ScriptMenu>
      {asked ? (
        <Suspense>
          <ScriptDialog asked={asked} onClose={() => setAsked(null)} />
        </Suspense>
      ) : null}
    </Stack>
  );
}
