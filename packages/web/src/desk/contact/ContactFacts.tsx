import type { AgentContact } from "@cordboard/api";
import { Blockquote, SimpleGrid, Stack, Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { useDesk } from "../desk-store.ts";
import { showNumber } from "../show-number.ts";
import { useCountry } from "../use-country.ts";
import { clockText } from "../use-now.ts";

interface Props {
  readonly contact: AgentContact;
  /** Until when the person has waited. */
  readonly until: number;
}

/** What they want: the queue, the script and where in it they asked, the number they called. */
export function ContactFacts({ contact, until }: Props) {
  const { contactId, kind, ani, dnis, skill, enteredAt, callback, voicemail } = contact;
  const place = useDesk(({ contacts }) => contacts.find((one) => one.contactId === contactId));
  const country = useCountry(dnis);
  const maker = useDesk(({ agents }) => agents?.find(({ id }) => id === callback?.madeBy)?.name);
  const outbound = kind === "outbound";
  const facts: readonly (readonly [name: string, value: string])[] = [
    [texts.deskPage.skill, skill],
    [texts.deskPage.waited, outbound ? "" : clockText(until - enteredAt)],
    [texts.deskContact.script, place?.script ?? ""],
    [outbound ? texts.deskCalls.callerId : texts.deskPage.dialled, showNumber(dnis, country)],
    [
      texts.deskContact.calledFrom,
      callback && callback.number !== ani ? showNumber(ani, country) : "",
    ],
    [texts.deskPage.length, voicemail ? clockText(voicemail.durationSec * 1000) : ""],
  ];
  return (
    <Stack gap="xs">
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs" component="dl" m={0}>
        {facts
          .filter(([, value]) => value !== "")
          .map(([name, value]) => (
            <div key={name}>
              <Text component="dt" size="xs" c="dimmed">
                {name}
              </Text>
              <Text component="dd" m={0} size="md" className="cb-clock">
                {value}
              </Text>
            </div>
          ))}
      </SimpleGrid>
      {callback && callback.note !== "" ? (
        <Blockquote p="xs" mt={0} color="grape" cite={maker} fz="sm" className="cb-wrap">
          {callback.note}
        </Blockquote>
      ) : null}
    </Stack>
  );
}
