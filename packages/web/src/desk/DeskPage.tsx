import "./desk.css";
import { AppShell, Stack, Text, VisuallyHidden } from "@mantine/core";
import { useEffect } from "react";

import { AppHeader } from "../components/AppHeader.tsx";
import { useMay, useMe } from "../session/session-store.ts";
import { texts } from "../texts/index.ts";
import { useWorkspace } from "../workspace-store.ts";
import { AgentPicker } from "./AgentPicker.tsx";
import { MyCallbacks } from "./callbacks/MyCallbacks.tsx";
import { DialCard } from "./calls/DialCard.tsx";
import { TestCall } from "./calls/TestCall.tsx";
import { Card } from "./Card.tsx";
import { ConnectionBadge } from "./ConnectionBadge.tsx";
import { Stage } from "./contact/Stage.tsx";
import { openDesk, ownAgent, useDesk } from "./desk-store.ts";
import { watchOffers } from "./offer/attention.ts";
import { QueuesCard } from "./QueuesCard.tsx";
import { StatusCard } from "./status/StatusCard.tsx";
import { rememberAgent, rememberedAgent } from "./who-am-i.ts";

watchOffers();

export function DeskPage() {
  const agent = useDesk(ownAgent);
  const simulated = useWorkspace(({ status }) => status?.telephony.kind === "simulated");
  const me = useMe();
  const maySimulate = useMay("simulate");
  // Agents are themselves; everybody else may look over a shoulder.
  const own = me?.role === "agent" ? me.id : null;
  const myId = me?.id;
  const sitDown = (id: string | null) => openDesk(id, myId === undefined || myId === id);
  useEffect(() => {
    sitDown(own ?? rememberedAgent() ?? myId ?? null);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each person
  }, [own, myId]);
  const choose = (id: string | null) => {
    rememberAgent(id);
    sitDown(id);
  };
  return (
    <AppShell header={{ height: 56 }}>
      <AppShell.Header>
        <AppHeader page="desk">
          {own === null ? <AgentPicker agent={agent} onChoose={choose} /> : null}
          <ConnectionBadge />
        </AppHeader>
      </AppShell.Header>
      <AppShell.Main tabIndex={-1}>
        <VisuallyHidden component="h1">{texts.desk}</VisuallyHidden>
        <div className="cb-desk">
          <div className="cb-desk-top">{agent ? <StatusCard agent={agent} /> : <Nobody />}</div>
          <Stack className="cb-desk-column">
            {agent ? <Stage agent={agent} /> : null}
            {simulated && maySimulate ? <TestCall /> : null}
          </Stack>
          <Stack className="cb-desk-column">
            {agent ? <DialCard agent={agent} /> : null}
            {agent ? <MyCallbacks agent={agent} /> : null}
            <QueuesCard agent={agent} />
          </Stack>
        </div>
      </AppShell.Main>
    </AppShell>
  );
}

function Nobody() {
  const agents = useDesk((state) => state.agents);
  return (
    <Card title={texts.deskPage.agent}>
      <Text size="sm" c="dimmed">
        {agents?.length === 0 ? texts.deskPage.noAgents : texts.deskPage.chooseAgent}
      </Text>
    </Card>
  );
}
