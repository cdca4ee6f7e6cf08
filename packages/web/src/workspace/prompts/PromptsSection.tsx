import "./prompts.css";

import { Button, FileButton, Group, Paper, Stack, Switch, Text, TextInput } from "@mantine/core";
import { IconMessage, IconSearch, IconUpload } from "@tabler/icons-react";
import { useState } from "react";

import { texts } from "../../texts/index.ts";
import { PageHead } from "../PageHead.tsx";
import { useResources } from "../resources.ts";
import { AskContext, type Asked } from "./dialogs.ts";
import { PromptDialogs } from "./PromptDialogs.tsx";
import { wantedRows } from "./prompt-rows.ts";
import { PromptsTable } from "./PromptsTable.tsx";
import { useFileDrop } from "./use-file-drop.ts";
import { SOUND_FILES } from "./sound-files.ts";

const words = texts.prompts;
const NOTHING = { languages: [], prompts: [] };

/** All recordings, languages side by side; one that the address names is looked for. */
export function PromptsSection({ item }: { readonly item: string | null }) {
  const { languages, prompts } = useResources((state) => state.prompts) ?? NOTHING;
  const [search, setSearch] = useState(item ?? "");
  const [onlyMissing, setOnlyMissing] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const upload = (files: readonly File[]) => {
    if (files.length > 0) setAsked({ kind: "upload", files });
  };
  const { isOver, ...drop } = useFileDrop(upload);
  const found = wantedRows(prompts, languages, { search, onlyMissing });
  return (
    <AskContext value={setAsked}>
      <Stack gap="lg" className="cb-prompts" data-over={isOver || undefined} {...drop}>
        <PageHead title={words.title} lead={words.lead}>
          <Button
            variant="default"
            leftSection={<IconMessage size={16} />}
            onClick={() => setAsked({ kind: "speak", place: null })}
          >
            {words.fromText}
          </Button>
          <FileButton multiple accept={SOUND_FILES} onChange={upload}>
            {(props) => (
              <Button {...props} leftSection={<IconUpload size={16} />}>
                {words.upload}
              </Button>
            )}
          </FileButton>
        </PageHead>
        <Group justify="space-between">
          <TextInput
            type="search"
            w={320}
            aria-label={words.search}
            placeholder={words.search}
            leftSection={<IconSearch size={16} />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <Switch
            label={words.onlyMissing}
            checked={onlyMissing}
            onChange={(event) => setOnlyMissing(event.currentTarget.checked)}
          />
        </Group>
        <Paper withBorder p="xs">
          {found.length > 0 ? (
            <PromptsTable languages={languages} prompts={found} all={prompts} />
          ) : (
            <Text c="dimmed" p="md" role="status">
              {prompts.length === 0 ? words.none : words.noneFound}
            </Text>
          )}
        </Paper>
        <Text size="sm" c="dimmed">
          {words.dropHelp}
        </Text>
      </Stack>
      {asked ? <PromptDialogs asked={asked} onClose={() => setAsked(null)} /> : null}
    </AskContext>
  );
}
