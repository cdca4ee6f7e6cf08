import { Anchor, Button, ScrollArea, Table, Text } from "@mantine/core";
import { useEffect } from "react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { Empty } from "./Empty.tsx";
import { keepUp, loadMore } from "./contacts.ts";
import { useLive } from "./live-store.ts";
import { openContact } from "./replay.ts";
import { ReplayView } from "./ReplayView.tsx";
import { dayTimeText, durationText } from "../../texts/amounts.ts";
import { Waiting } from "./Waiting.tsx";

interface Row {
  readonly contactId: string;
  readonly ani: string;
  readonly beganAt: number;
  /** Null while it runs. */
  readonly durationMs: number | null;
  readonly outcome: string;
}

/** Contacts of this script, running and finished; one of them can be gone through on the canvas. */
export function ContactsView() {
  const { running, finished, next, replay } = useLive();
  useKeepUp();
  if (!running || !finished) return <Waiting />;
  const over = new Set(finished.map(({ contactId }) => contactId));
  const rows: Row[] = [
    ...running
      .filter(({ contactId }) => !over.has(contactId))
      .map(({ contactId, ani, startedAt, flow, label }) => ({
        contactId,
        ani,
        beganAt: startedAt,
        durationMs: null,
        outcome: flow === "ended" ? texts.live.scriptOver : texts.live.at(label),
      })),
    ...finished.map(({ contactId, ani, beganAt, endedAt, outcome }) => ({
      contactId,
      ani,
      beganAt,
      durationMs: endedAt - beganAt,
      outcome: texts.live.outcomes[outcome],
    })),
  ];
  if (rows.length === 0) return <Empty text={texts.live.noContacts} />;
  return (
    <div className="cb-live-parts">
      <ScrollArea className="cb-live-contacts" type="auto">
        <Table
          fz="sm"
          verticalSpacing={4}
          horizontalSpacing="xs"
          stickyHeader
          aria-label={texts.live.view.contacts}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.live.began}</Table.Th>
              <Table.Th>{texts.live.caller}</Table.Th>
              <Table.Th>{texts.live.outcome}</Table.Th>
              <Table.Th data-number>{texts.live.lasted}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <ContactRow
                key={row.contactId}
                row={row}
                chosen={row.contactId === replay?.contactId}
              />
            ))}
          </Table.Tbody>
        </Table>
        {next === null ? null : (
          <Button m="xs" size="compact-sm" variant="default" onClick={() => asking(loadMore())}>
            {texts.live.more}
          </Button>
        )}
      </ScrollArea>
      {replay ? (
        <ReplayView replay={replay} />
      ) : (
        <Text p="md" size="sm" c="dimmed">
          {texts.live.choose}
        </Text>
      )}
    </div>
  );
}

function ContactRow({ row, chosen }: { readonly row: Row; readonly chosen: boolean }) {
  const { contactId, ani, beganAt, durationMs, outcome } = row;
  return (
    <Table.Tr data-chosen={chosen || undefined}>
      <Table.Td>
        <Anchor
          component="button"
          size="sm"
          aria-pressed={chosen}
          onClick={() => asking(openContact(contactId, durationMs === null))}
        >
          {dayTimeText(beganAt)}
        </Anchor>
      </Table.Td>
      <Table.Td>{ani || texts.deskPage.unknown}</Table.Td>
      <Table.Td data-wraps>{outcome}</Table.Td>
      <Table.Td data-number>
        {durationMs === null ? texts.live.running : durationText(durationMs)}
      </Table.Td>
    </Table.Tr>
  );
}

function useKeepUp(): void {
  const places = useLive((state) => state.places);
  useEffect(() => {
    if (places !== null) keepUp();
  }, [places]);
}
