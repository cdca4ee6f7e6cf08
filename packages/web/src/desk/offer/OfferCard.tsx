import type { AgentContact, AgentView } from "@cordboard/api";
import { Badge, Button, Group, Kbd, RingProgress, Stack, Text } from "@mantine/core";
import { IconPhone, IconPhoneX } from "@tabler/icons-react";

import { asking, client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { Card } from "../Card.tsx";
import { ContactFacts } from "../contact/ContactFacts.tsx";
import { KIND_COLORS } from "../contact/kind-colors.ts";
import { Who } from "../contact/Who.tsx";
import { keyText, useDeskKeys } from "../desk-keys.ts";
import { showAgent } from "../desk-store.ts";
import { clockText, useNow } from "../use-now.ts";
import { useRingLength } from "./use-ring-length.ts";

interface Props {
  readonly agent: AgentView;
  readonly contact: AgentContact;
}

/** A contact that rings here: who, why, how long they waited, how long it rings. */
export function OfferCard({ agent, contact }: Props) {
  const { offerId, kind, expiresAt, consult } = contact;
  const { id } = agent;
  const help = consult ? texts.deskTransfer.asked : texts.deskPage.offerHelp[kind];
  const now = useNow();
  const left = expiresAt === null ? null : expiresAt - now;
  const length = useRingLength(offerId, left);
  const accept = () => asking(client.acceptOffer({ id, offerId }).then(showAgent));
  const decline = () => asking(client.declineOffer({ id, offerId }).then(showAgent));
  useDeskKeys({ accept, decline });
  return (
    <Card
      title={texts.deskPage.offer}
      className="cb-stage"
      accent
      aside={
        <Badge variant="light" color={KIND_COLORS[kind]} tt="none">
          {consult ? texts.deskContact.asked : texts.deskPage.offerKinds[kind]}
        </Badge>
      }
    >
      <Group align="flex-start" wrap="nowrap" gap="lg">
        <Stack gap="md" flex={1}>
          <div role="alert">
            <Who contact={contact} />
          </div>
          <ContactFacts contact={contact} until={now} />
          {help ? (
            <Text size="sm" c="dimmed">
              {help}
            </Text>
          ) : null}
        </Stack>
        {left === null ? null : (
          <RingProgress
            size={136}
            thickness={8}
            roundCaps
            rootColor="var(--cb-line)"
            aria-label={texts.deskPage.rings(clockText(left))}
            sections={[{ value: Math.max(0, (left / length) * 100), color: "var(--cb-live)" }]}
            label={
              <Text ta="center" size="xl" fw={600} role="timer" className="cb-clock">
                {clockText(left)}
              </Text>
            }
          />
        )}
      </Group>
      <Group mt="md">
        <Button
          size="lg"
          color="teal.9"
          aria-keyshortcuts={keyText("accept")}
          leftSection={<IconPhone size={18} />}
          rightSection={<Kbd aria-hidden>{keyText("accept")}</Kbd>}
          onClick={accept}
        >
          {texts.deskPage.accept}
        </Button>
        <Button
          size="lg"
          variant="default"
          aria-keyshortcuts={keyText("decline")}
          leftSection={<IconPhoneX size={18} />}
          rightSection={<Kbd aria-hidden>{keyText("decline")}</Kbd>}
          onClick={decline}
        >
          {texts.deskPage.decline}
        </Button>
      </Group>
    </Card>
  );
}
