import type { AgentContact, AgentView } from "@cordboard/api";
import { Badge, Button, Group, Progress, Text } from "@mantine/core";
import { IconPhone, IconPhoneX } from "@tabler/icons-react";
import { useEffect } from "react";

import { asking, client } from "../client.ts";
import { texts } from "../texts/index.ts";
import { Card } from "./Card.tsx";
import { ContactFacts } from "./ContactFacts.tsx";
import { showAgent } from "./desk-store.ts";
import { useRingLength } from "./use-ring-length.ts";
import { clockText, useNow } from "./use-now.ts";

interface Props {
  readonly agent: AgentView;
  readonly contact: AgentContact;
}

const KIND_COLORS = { call: "blue", callback: "grape", voicemail: "teal" } as const;

/** A contact that rings here: who, why, how long they waited, how long it rings. */
export function OfferCard({ agent, contact }: Props) {
  const { offerId, kind, expiresAt } = contact;
  const { id } = agent;
  const help = texts.deskPage.offerHelp[kind];
  const now = useNow();
  const left = expiresAt === null ? null : expiresAt - now;
  const length = useRingLength(offerId, left);
  const accept = () => asking(client.acceptOffer({ id, offerId }).then(showAgent));
  const decline = () => asking(client.declineOffer({ id, offerId }).then(showAgent));
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey) return;
      if (event.code === "KeyA") asking(client.acceptOffer({ id, offerId }).then(showAgent));
      if (event.code === "KeyD") asking(client.declineOffer({ id, offerId }).then(showAgent));
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [id, offerId]);
  return (
    <Card
      title={texts.deskPage.offer}
      accent
      aside={
        <Badge color={KIND_COLORS[kind]} tt="none">
          {texts.deskPage.offerKinds[kind]}
        </Badge>
      }
    >
      <ContactFacts contact={contact} now={now} />
      {help ? (
        <Text size="sm" c="dimmed">
          {help}
        </Text>
      ) : null}
      {left === null ? null : (
        <>
          <Progress
            value={Math.max(0, (left / length) * 100)}
            color="orange"
            aria-label={texts.deskPage.rings(clockText(left))}
          />
          <Text size="xs" c="dimmed" role="timer">
            {texts.deskPage.rings(clockText(left))}
          </Text>
        </>
      )}
      <Group>
        <Button color="teal" leftSection={<IconPhone size={16} />} onClick={accept}>
          {texts.deskPage.accept}
        </Button>
        <Button variant="default" leftSection={<IconPhoneX size={16} />} onClick={decline}>
          {texts.deskPage.decline}
        </Button>
        <Text size="xs" c="dimmed">
          {texts.deskPage.acceptKey}
        </Text>
      </Group>
    </Card>
  );
}
