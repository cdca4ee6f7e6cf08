import type { Session } from "@cordboard/simulator";
import { Button, ScrollArea, Stack, Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { talksWithAiAgent } from "./ai-agent.ts";
import { AgentCard } from "./AgentCard.tsx";
import { act } from "./run.ts";

/** Who could answer. */
export function Agents({ session }: { readonly session: Session | null }) {
  const contact = session?.simulation.contact ?? null;
  const party = contact?.call.party ?? null;
  return (
    <ScrollArea className="cb-sim-people" type="auto">
      <Stack gap="xs" p="xs">
        <Text component="h3" size="xs" fw={600}>
          {texts.simulator.agents}
        </Text>
        {session?.simulation.agents().map((agent) => (
          <AgentCard key={agent.id} agent={agent} />
        ))}
        {party === null ? null : (
          <Button size="compact-sm" variant="default" onClick={() => act({ party: "hangs up" })}>
            {texts.simulator.partyHangsUp}
          </Button>
        )}
        {contact && talksWithAiAgent(contact) ? (
          <>
            <Button size="compact-sm" variant="default" onClick={() => act({ aiAgent: "is done" })}>
              {texts.simulator.aiAgentIsDone}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => act({ aiAgent: "hands over" })}
            >
              {texts.simulator.aiAgentHandsOver}
            </Button>
          </>
        ) : null}
      </Stack>
    </ScrollArea>
  );
}
