import type { AgentView } from "@cordboard/api";
import { Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";

/** The status with its reason, by colour and in words. */
export function StatusBadge({ agent }: { readonly agent: AgentView }) {
  const { status, statusReason, nextStatus } = agent;
  const { statuses } = texts.deskPage;
  return (
    <span className="cb-status" title={statusReason}>
      <span className="cb-status-part cb-status-dot" data-status={status} />
      {[statuses[status], statusReason].filter(Boolean).join(": ")}
      {nextStatus === null ? null : (
        <Text span size="xs" c="dimmed">
          {texts.supervise.agents.next(statuses[nextStatus])}
        </Text>
      )}
    </span>
  );
}
