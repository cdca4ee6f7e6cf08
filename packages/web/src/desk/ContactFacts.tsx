import type { AgentContact } from "@cordboard/api";
import { SimpleGrid, Text } from "@mantine/core";

import { texts } from "../texts/index.ts";
import { clockText } from "./use-now.ts";

interface Props {
  readonly contact: AgentContact;
  readonly now: number;
}

/** Who it is and what they want. */
export function ContactFacts({ contact, now }: Props) {
  const { ani, dnis, skill, enteredAt, callback, voicemail } = contact;
  const facts: [string, string][] = [
    [texts.deskPage.caller, ani || texts.deskPage.unknown],
    ...(callback ? [[texts.deskPage.number, callback.number] as [string, string]] : []),
    ...(voicemail
      ? [[texts.deskPage.length, clockText(voicemail.durationSec * 1000)] as [string, string]]
      : []),
    [texts.deskPage.skill, skill],
    [texts.deskPage.dialled, dnis],
    [texts.deskPage.waited, clockText(now - enteredAt)],
  ];
  return (
    <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="xs">
      {facts.map(([name, value]) => (
        <div key={name}>
          <Text size="xs" c="dimmed">
            {name}
          </Text>
          <Text size="md">{value}</Text>
        </div>
      ))}
    </SimpleGrid>
  );
}
