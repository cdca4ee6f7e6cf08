import type { AgentStatus, AgentView } from "@cordboard/api";
import { Badge, Group, Select, Text } from "@mantine/core";
import { useState } from "react";

import { asking, client } from "../client.ts";
import { texts } from "../texts/index.ts";
import { useWorkspace } from "../workspace-store.ts";
import { Card } from "./Card.tsx";
import { showAgent } from "./desk-store.ts";
import { STATUSES, STATUS_COLORS } from "./statuses.ts";
import { clockText, useNow } from "./use-now.ts";

const BREAK = "On break";

/** The six statuses; those that calls set cannot be chosen. */
export function StatusCard({ agent }: { readonly agent: AgentView }) {
  const { id, status, statusReason, statusSince, nextStatus, missedInRow } = agent;
  const reasons = useWorkspace(({ workspace }) => workspace?.breakReasons);
  const [askBreak, setAskBreak] = useState(false);
  const now = useNow();
  const set = (to: AgentStatus, reason?: string) => {
    setAskBreak(false);
    const body = reason === undefined ? { status: to } : { status: to, reason };
    asking(client.setAgentStatus({ id }, body).then(showAgent));
  };
  const choose = (to: string | null) => {
    const chosen = STATUSES.find(({ value }) => value === to);
    if (!chosen) return;
    if (chosen.value === BREAK && (reasons?.length ?? 0) > 0) setAskBreak(true);
    else set(chosen.value);
  };
  const inLine = status === "In line";
  return (
    <Card
      title={texts.deskPage.status}
      aside={
        <Badge variant="light" color={STATUS_COLORS[status]} tt="none" fw={500}>
          {[texts.deskPage.statuses[status], statusReason].filter(Boolean).join(": ")}
        </Badge>
      }
    >
      <Group align="flex-end">
        <Select
          flex={1}
          aria-label={texts.deskPage.status}
          data={STATUSES}
          value={askBreak ? BREAK : status}
          allowDeselect={false}
          disabled={inLine}
          onChange={choose}
        />
        <Text size="sm" c="dimmed" pb={8}>
          {texts.deskPage.since(clockText(now - statusSince))}
        </Text>
      </Group>
      {askBreak ? (
        <Select
          label={texts.deskPage.breakReason}
          data={[...(reasons ?? [])]}
          value={null}
          onChange={(reason) => reason !== null && set(BREAK, reason)}
        />
      ) : null}
      {inLine ? (
        <Select
          label={texts.deskPage.nextStatus}
          description={texts.deskPage.inLine}
          placeholder={texts.deskPage.statuses.Available}
          clearable
          data={STATUSES.filter(({ disabled }) => !disabled)}
          value={nextStatus}
          onChange={(next) =>
            asking(client.chooseNextStatus({ id }, { status: next }).then(showAgent))
          }
        />
      ) : null}
      {missedInRow > 0 ? (
        <Text size="sm" c="orange">
          {texts.deskPage.missed(missedInRow)}
        </Text>
      ) : null}
    </Card>
  );
}
