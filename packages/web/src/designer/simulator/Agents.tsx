import type { Simulation } from "@cordboard/simulator";
import { Button, NativeSelect, ScrollArea, Stack, Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { AgentCard } from "./AgentCard.tsx";
import { inRun } from "./run.ts";

type Behaviour = keyof typeof texts.simulator.behaviours;

const BEHAVIOURS = Object.entries(texts.simulator.behaviours).map(([value, label]) => ({
  value,
  label,
}));

/** Who could answer, and what people outside will do. */
export function Agents({ simulation }: { readonly simulation: Simulation | null }) {
  const contact = simulation?.contact ?? null;
  const called = String(contact === null);
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
          key={`customer ${called}`}
          size="xs"
          label={texts.simulator.customer}
          disabled={!contact}
          data={BEHAVIOURS}
          onChange={(event) => {
            const behaviour = event.currentTarget.value as Behaviour;
            inRun(({ customer }) => customer.will(behaviour));
          }}
        />
        <NativeSelect
          key={`party ${called}`}
          size="xs"
          label={texts.simulator.party}
          disabled={!contact}
          data={BEHAVIOURS}
          onChange={(event) => {
            const behaviour = event.currentTarget.value as Behaviour;
            inRun(({ party }) => party.will(behaviour));
          }}
        />
        {contact?.call.party != null && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => inRun(({ party }) => party.hangsUp())}
          >
            {texts.simulator.partyHangsUp}
          </Button>
        )}
      </Stack>
    </ScrollArea>
  );
}
