import type { AgentView, StatusPeriodView } from "@cordboard/api";
import { Button, Stack, Table, Text, Title } from "@mantine/core";
import { useState } from "react";

import { client } from "../../client.ts";
import { clockText } from "../../desk/use-now.ts";
import { dayTimeText } from "../../texts/amounts.ts";
import { texts } from "../texts.ts";
import { Facts } from "../Facts.tsx";
import { STATUS_ORDER } from "../statuses.ts";
import { Ticking } from "../Ticking.tsx";
import { useAsked } from "../use-asked.ts";
import { StatusBadge } from "./StatusBadge.tsx";

const words = texts.supervise.agents;
/** At first; the others are shown when somebody asks. */
const FEW = 12;

/** The statuses that an agent had in the last day, the newest first, and how long in each. */
export function StatusHistory({ agent }: { readonly agent: AgentView }) {
  const { id, statusSince } = agent;
  const { value } = useAsked(id, () => client.getAgentHistory({ id }, {}), { news: statusSince });
  const [showsAll, setShowsAll] = useState(false);
  if (!value) return null;
  const shown = showsAll ? value : value.slice(0, FEW);
  return (
    <Stack gap="xs" component="section" aria-label={words.history}>
      <Title order={2} size="md">
        {words.history}
      </Title>
      <Facts facts={totals(value)} />
      <Table fz="sm" aria-label={words.history}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.status}</Table.Th>
            <Table.Th>{words.from}</Table.Th>
            <Table.Th ta="right">{words.lasted}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((period) => (
            <Period key={period.from} period={period} />
          ))}
        </Table.Tbody>
      </Table>
      {shown.length < value.length ? (
        <Button variant="default" size="compact-sm" onClick={() => setShowsAll(true)}>
          {words.allOf(value.length)}
        </Button>
      ) : null}
    </Stack>
  );
}

function Period({ period }: { readonly period: StatusPeriodView }) {
  const { status, reason, by, from, to, durationSec } = period;
  return (
    <Table.Tr>
      <Table.Td>
        <StatusBadge status={status} reason={reason} />
        {by === "" ? null : (
          <Text size="xs" c="dimmed">
            {words.forcedBy(by)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{dayTimeText(from)}</Table.Td>
      <Table.Td ta="right">
        {to === null ? (
          <Ticking since={from} />
        ) : (
          <span className="cb-digits">{clockText(durationSec * 1000)}</span>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** How long in each status; the present one is counted up to its beginning. */
function totals(periods: readonly StatusPeriodView[]): (readonly [string, string])[] {
  return STATUS_ORDER.flatMap((status) => {
    const own = periods.filter((period) => period.status === status && period.to !== null);
    if (own.length === 0) return [];
    const seconds = own.reduce((sum, { durationSec }) => sum + durationSec, 0);
    return [[texts.deskPage.statuses[status], clockText(seconds * 1000)] as const];
  });
}
