import type { AgentView } from "@cordboard/api";
import { Text } from "@mantine/core";

import { texts } from "../texts/index.ts";
import { AcwCard } from "./AcwCard.tsx";
import { Card } from "./Card.tsx";
import { ContactCard } from "./ContactCard.tsx";
import { useDesk } from "./desk-store.ts";
import { OfferCard } from "./OfferCard.tsx";
import { StatusCard } from "./StatusCard.tsx";

/** All that one agent sees of themselves. */
export function AgentPanel({ agent }: { readonly agent: AgentView | null }) {
  const agents = useDesk((state) => state.agents);
  if (!agent) {
    return (
      <Card title={texts.deskPage.agent}>
        <Text size="sm" c="dimmed">
          {agents?.length === 0 ? texts.deskPage.noAgents : texts.deskPage.chooseAgent}
        </Text>
      </Card>
    );
  }
  const { contact } = agent;
  return (
    <>
      <StatusCard agent={agent} />
      {agent.status === "After-call work" ? <AcwCard agent={agent} /> : null}
      {contact?.state === "offered" ? (
        <OfferCard agent={agent} contact={contact} />
      ) : (
        <ContactCard agent={agent} contact={contact} />
      )}
    </>
  );
}
