import type { Simulation } from "@cordboard/simulator";
import { Table } from "@mantine/core";

import { texts } from "../../texts/index.ts";

/** Where the contact is, in its own words. */
export function Facts({ simulation }: { readonly simulation: Simulation | null }) {
  const contact = simulation?.contact;
  if (!contact) return null;
  const { flow, queue, call } = contact;
  const rows: (readonly [string, string])[] = [
    [texts.simulator.action, flow.action],
    ...(flow.callers.length > 0 ? [[texts.simulator.subScript, flow.script] as const] : []),
    [texts.simulator.queue, texts.queueStates[queue.state]],
    ...(queue.position > 0 ? [[texts.simulator.position, String(queue.position)] as const] : []),
    [texts.simulator.onTheLine, call.voicePath ? texts.simulator.yes : texts.simulator.no],
    ...(simulation.outcome ? [[texts.simulator.outcome, simulation.outcome] as const] : []),
  ];
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
