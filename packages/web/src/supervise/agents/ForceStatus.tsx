import type { AgentStatus, AgentView } from "@cordboard/api";
import { Alert, Button, Group, Select, Stack, Title } from "@mantine/core";
import { useState } from "react";

import { asking, client } from "../../client.ts";
import { OWN_STATUSES } from "../../desk/statuses.ts";
import { texts } from "../texts.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { showAgent } from "../centre-store.ts";

const words = texts.supervise.agents;
const CHOICES = OWN_STATUSES.map((value) => ({ value, label: texts.deskPage.statuses[value] }));
/** What happens to an agent who is in one of the statuses that calls set. */
const MEANS: { readonly [status in AgentStatus]?: string } = {
  "In line": words.whileInLine,
  "After-call work": words.whileAcw,
};

/** A supervisor's right to change the status of somebody else. */
export function ForceStatus({ agent }: { readonly agent: AgentView }) {
  const { id, name, status } = agent;
  const reasons = useWorkspace(({ workspace }) => workspace?.breakReasons ?? []);
  const [to, setTo] = useState<(typeof OWN_STATUSES)[number] | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const asksReason = to === "On break" && reasons.length > 0;
  const force = async () => {
    if (to === null) return;
    setSending(true);
    try {
      const body = asksReason && reason !== null ? { status: to, reason } : { status: to };
      showAgent(await client.forceAgentStatus({ id }, body));
      setTo(null);
      setReason(null);
    } finally {
      setSending(false);
    }
  };
  return (
    <Stack gap="xs" component="section" aria-label={words.changeOf(name)}>
      <Title order={2} size="md">
        {words.change}
      </Title>
      {MEANS[status] === undefined ? null : (
        <Alert p="xs" color="gray">
          {MEANS[status]}
        </Alert>
      )}
      <Group align="flex-end" gap="xs">
        <Select
          flex={1}
          label={words.newStatus}
          data={CHOICES}
          value={to}
          onChange={(chosen) => setTo(chosen)}
        />
        {asksReason ? (
          <Select
            flex={1}
            label={texts.deskPage.breakReason}
            data={[...reasons]}
            value={reason}
            onChange={setReason}
          />
        ) : null}
        <Button
          disabled={to === null || (asksReason && reason === null)}
          loading={isSending}
          onClick={() => asking(force())}
        >
          {words.set}
        </Button>
      </Group>
    </Stack>
  );
}
