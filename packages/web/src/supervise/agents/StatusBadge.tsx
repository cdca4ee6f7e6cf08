import type { AgentStatus } from "@cordboard/api";
import { Text } from "@mantine/core";

import { texts } from "../texts.ts";

interface Props {
  readonly status: AgentStatus;
  readonly reason: string;
  /** What follows the call; null: nothing was chosen. */
  readonly next?: AgentStatus | null;
}

/** The reasons that routing gives itself; others are the centre's own words. */
const REASONS: { readonly [reason: string]: string } = texts.supervise.agents.reasons;
const reasonText = (reason: string): string =>
  REASONS[reason.startsWith("callback ") ? "callback" : reason] ?? reason;

/** A status with its reason, by colour and in words. */
export function StatusBadge({ status, reason, next = null }: Props) {
  const { statuses } = texts.deskPage;
  const why = reasonText(reason);
  return (
    <span className="cb-status" title={why}>
      <span className="cb-status-part cb-status-dot" data-status={status} />
      {[statuses[status], why].filter(Boolean).join(": ")}
      {next === null ? null : (
        <Text span size="xs" c="dimmed">
          {texts.supervise.agents.next(statuses[next])}
        </Text>
      )}
    </span>
  );
}
