import type { CustomerBehaviour, Simulation } from "@cordboard/simulator";
import { NativeSelect, ScrollArea, Stack, Text } from "@mantine/core";

import { texts } from "../../texts.ts";
import { AgentCard } from "./AgentCard.tsx";
import { inRun } from "./run.ts";

type Behaviour = keyof typeof texts.simulator.behaviours & CustomerBehaviour;

/** Who could answer, and what the customer will do. */
export function Agents({ simulation }: { readonly simulation: Simulation | null }) {
  return (
    <ScrollArea className="cb-sim-people" type="auto">
      <Stack gap="xs" p="xs">
        <Text component="h3" size="xs" fw={600}>
          {texts.simulator.agents}
        </Text>
        {simulation?.agents().map((agent) => (
          <AgentCard key={agent.id} agent={agent} />
        ))}
        <NativeSelect
          key={String(simulation?.contact === null)}
          size="xs"
          label={texts.simulator.customer}
          disabled={!simulation?.contact}
          data={Object.entries(texts.simulator.behaviours).map(([value, label]) => ({
            value,
            label,
          }))}
          onChange={(event) => {
            const behaviour = event.currentTarget.value as Behaviour;
            inRun(({ customer }) => customer.will(behaviour));
          }}
        />
      </Stack>
    </ScrollArea>
  );
}
