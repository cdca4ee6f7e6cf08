import { clockTime, transcribe } from "@cordboard/simulator";
import { Stack, Text, Title } from "@mantine/core";
import { useMemo } from "react";

import { client } from "../../client.ts";
import { entryOf } from "../../designer/live/replay.ts";
import { texts } from "../texts.ts";
import { told } from "../../texts/translated.ts";
import { useAsked } from "../use-asked.ts";

interface Props {
  readonly contactId: string;
  /** Changes when something has happened to the contact. */
  readonly news: unknown;
}

/** What happened to a contact so far, as it is told from its journal. */
export function Way({ contactId, news }: Props) {
  const { value, error } = useAsked(contactId, () => client.getJournal({ id: contactId }), {
    news,
  });
  const lines = useMemo(() => transcribe((value ?? []).map(entryOf)), [value]);
  return (
    <Stack gap="xs" component="section" aria-label={texts.supervise.contacts.way}>
      <Title order={2} size="md">
        {texts.supervise.contacts.way}
      </Title>
      {value === null ? (
        <Text size="sm" c="dimmed">
          {error === null ? texts.supervise.loading : texts.supervise.contacts.noWay}
        </Text>
      ) : null}
      <ol className="cb-way">
        {lines.map(({ seq, atSec, who, said }) => (
          <li key={seq}>
            <span className="cb-digits">{clockTime(atSec)}</span>
            <span>{texts.speakers[who]}</span>
            <span>{told(said)}</span>
          </li>
        ))}
      </ol>
    </Stack>
  );
}
