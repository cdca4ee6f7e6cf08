import { AppShell, Container, Grid, Stack, VisuallyHidden } from "@mantine/core";
import { useEffect, useState } from "react";

import { AppHeader } from "../components/AppHeader.tsx";
import { texts } from "../texts/index.ts";
import { useWorkspace } from "../workspace-store.ts";
import { AgentPicker } from "./AgentPicker.tsx";
import { AgentPanel } from "./AgentPanel.tsx";
import { ConnectionBadge } from "./ConnectionBadge.tsx";
import { followDesk, useDesk } from "./desk-store.ts";
import { QueuesTable } from "./QueuesTable.tsx";
import { TestCall } from "./TestCall.tsx";
import { WaitingTable } from "./WaitingTable.tsx";
import { rememberAgent, rememberedAgent } from "./who-am-i.ts";

export function DeskPage() {
  const [agentId, setAgentId] = useState(rememberedAgent);
  const agent = useDesk(({ agents }) => agents?.find(({ id }) => id === agentId) ?? null);
  const simulated = useWorkspace(({ status }) => status?.telephony.kind === "simulated");
  useEffect(() => followDesk(), []);
  const choose = (id: string | null) => {
    rememberAgent(id);
    setAgentId(id);
  };
  return (
    <AppShell header={{ height: 56 }}>
      <AppShell.Header>
        <AppHeader page="desk">
          <AgentPicker agent={agent} onChoose={choose} />
          <ConnectionBadge />
        </AppHeader>
      </AppShell.Header>
      <AppShell.Main tabIndex={-1}>
        <VisuallyHidden component="h1">{texts.desk}</VisuallyHidden>
        <Container size="lg" py="lg">
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, md: 6 }}>
              <Stack gap="lg">
                <AgentPanel agent={agent} />
                {simulated ? <TestCall /> : null}
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 6 }}>
              <Stack gap="lg">
                <WaitingTable />
                <QueuesTable />
              </Stack>
            </Grid.Col>
          </Grid>
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}
