import { Badge, Button, Group, NavLink, Stack, Text } from "@mantine/core";
import { IconFileText, IconPlus } from "@tabler/icons-react";
import { useState } from "react";

import { navigate, scriptPath } from "../../router.ts";
import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { useDesigner } from "../store.ts";
import { NewScriptDialog } from "./NewScriptDialog.tsx";

export function ScriptList() {
  const scripts = useWorkspace((state) => state.scripts);
  const open = useDesigner(({ name }) => name);
  const [creating, setCreating] = useState(false);
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
          onClick={() => setCreating(true)}
        >
          {texts.scripts.create}
        </Button>
      </Group>
      {scripts?.length === 0 ? (
        <Text size="sm" c="dimmed" px={4}>
          {texts.scripts.none}
        </Text>
      ) : null}
      {scripts?.map(({ name, errors, problems }) => (
        <NavLink
          key={name}
          href={scriptPath(name)}
          label={name}
          active={name === open}
          leftSection={<IconFileText size={16} stroke={1.6} />}
          rightSection={<ProblemsBadge errors={errors} warnings={problems - errors} />}
          onClick={(event) => {
            event.preventDefault();
            navigate(scriptPath(name));
          }}
        />
      ))}
      <NewScriptDialog opened={creating} onClose={() => setCreating(false)} />
    </Stack>
  );
}

function ProblemsBadge({ errors, warnings }: { errors: number; warnings: number }) {
  if (errors + warnings === 0) return null;
  const words = errors > 0 ? texts.scripts.errors(errors) : texts.scripts.warnings(warnings);
  return (
    <Badge size="sm" circle color={errors > 0 ? "red" : "orange"} title={words} aria-label={words}>
      {errors > 0 ? errors : warnings}
    </Badge>
  );
}
