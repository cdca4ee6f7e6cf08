import type { Simulation } from "@cordboard/simulator";
import { shownVariables } from "@cordboard/runtime";
import { ScrollArea, Table, Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";

/** Where the contact is, in its own words. */
export function Facts({ simulation }: { readonly simulation: Simulation | null }) {
  const contact = simulation?.contact;
  const rows: (readonly [string, string])[] = contact
    ? [
        [texts.simulator.action, contact.flow.action],
        [texts.simulator.queue, texts.queueStates[contact.queue.state]],
        ...(contact.queue.position > 0
          ? [[texts.simulator.position, String(contact.queue.position)] as const]
          : []),
        [
          texts.simulator.onTheLine,
          contact.call.voicePath ? texts.simulator.yes : texts.simulator.no,
        ],
        ...(simulation.outcome ? [[texts.simulator.outcome, simulation.outcome] as const] : []),
      ]
    : [];
  const variables = Object.entries(contact ? shownVariables(contact) : {});
  return (
    <ScrollArea
      className="cb-sim-facts"
      type="auto"
      role="region"
      aria-label={texts.simulator.facts}
    >
      <Text component="h3" size="xs" fw={600} p="xs" pb={0}>
        {texts.simulator.facts}
      </Text>
      <Facted rows={rows} />
      {variables.length > 0 ? (
        <>
          <Text component="h3" size="xs" fw={600} px="xs">
            {texts.simulator.variables}
          </Text>
          <Facted rows={variables.map(([name, value]) => [name, JSON.stringify(value)])} />
        </>
      ) : null}
    </ScrollArea>
  );
}

function Facted({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <Table fz="xs" verticalSpacing={3} withRowBorders={false}>
      <Table.Tbody>
        {rows.map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Th fw={400} c="dimmed">
              {name}
            </Table.Th>
            <Table.Td>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
