import { Group, Select, Stack, Text, Textarea } from "@mantine/core";
import { useEffect } from "react";

import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { useDetailsStore } from "../contact/details-store.ts";
import { useDesk } from "../desk-store.ts";
import { notes, useDraft } from "./desk-notes.ts";

interface Props {
  readonly agentId: string;
  readonly contactId: string;
}

export const NOTE_ID = "cb-note";

/** What came of it, in the agent's words: saved by itself. */
export function Notes({ agentId, contactId }: Props) {
  const dispositions = useWorkspace(({ workspace }) => workspace?.dispositions) ?? [];
  const draft = useDraft(contactId);
  const known = useDetailsStore((details) => details[contactId]);
  const server = typeof known === "object" ? known : { note: "", disposition: "" };
  const { note, disposition } = { ...server, ...draft?.change };
  const feed = useDesk((state) => state.feed);
  useEffect(() => {
    if (feed === "open") notes.saveAll();
  }, [feed]);
  const state = draft?.state ?? (note === "" && disposition === "" ? "none" : "saved");
  return (
    <Stack gap="xs">
      <Textarea
        id={NOTE_ID}
        label={texts.deskNotes.note}
        autosize
        minRows={3}
        maxRows={5}
        maxLength={4000}
        value={note}
        onChange={(event) => notes.write(agentId, contactId, { note: event.currentTarget.value })}
      />
      <Group gap="sm" wrap="nowrap" justify="space-between">
        {dispositions.length === 0 ? null : (
          <Select
            flex={1}
            aria-label={texts.deskNotes.disposition}
            placeholder={texts.deskNotes.disposition}
            clearable
            data={[...new Set([...dispositions, ...(disposition === "" ? [] : [disposition])])]}
            value={disposition === "" ? null : disposition}
            onChange={(chosen) => notes.write(agentId, contactId, { disposition: chosen ?? "" })}
          />
        )}
        <Text
          size="xs"
          role="status"
          miw={64}
          c={state === "waiting" || state === "refused" ? "var(--cb-warning)" : "dimmed"}
        >
          {texts.deskNotes.states[state]}
        </Text>
      </Group>
    </Stack>
  );
}
