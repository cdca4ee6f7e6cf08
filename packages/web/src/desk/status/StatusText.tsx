import type { AgentView } from "@cordboard/api";
import { Group, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";

import { texts } from "../../texts/index.ts";
import { useDesk } from "../desk-store.ts";
import { clockText } from "../use-now.ts";
import { statusLine } from "./status-line.ts";

interface Props {
  readonly agent: AgentView;
  readonly now: number;
}

/** One line: what the status lets through; or why it was set, and what to do. */
export function StatusText({ agent, now }: Props) {
  const lost = useDesk(({ feed }) => feed === "lost");
  const line = statusLine(agent);
  const by = useDesk(({ agents }) =>
    line.kind === "forced" ? agents?.find(({ id }) => id === line.by)?.name : undefined,
  );
  if (lost) return <Warning text={texts.deskStatus.offline} />;
  switch (line.kind) {
    case "callback-failed":
      return <Warning text={texts.deskStatus.callbackFailed(line.cause, followed(agent, now))} />;
    case "forced": {
      const who = by ?? texts.deskStatus.supervisor;
      return <Warning text={texts.deskStatus.forced(who, line.reason)} />;
    }
    case "missing":
      return <Warning text={texts.deskStatus.missing(line.count)} />;
    case "unreachable":
      return <Warning text={texts.deskStatus.unreachable(agent.endpoint)} />;
    case "missed":
    case "connection-lost":
      return <Warning text={texts.deskStatus.reasons[line.kind]} />;
    case "status":
      return (
        <Text size="sm" c="dimmed" className="cb-clock">
          {agent.status === "After-call work"
            ? followed(agent, now)
            : texts.deskStatus.means[agent.status]}
        </Text>
      );
  }
}

/** What comes after after-call work, and when. */
function followed({ statusUntil, nextStatus }: AgentView, now: number): string {
  if (statusUntil === null) return texts.deskStatus.acwStays;
  const next = texts.deskPage.statuses[nextStatus ?? "Available"];
  return texts.deskStatus.acwLeft(next, clockText(statusUntil - now));
}

function Warning({ text }: { readonly text: string }) {
  return (
    <Group gap={8} wrap="nowrap" c="var(--cb-warning)">
      <IconAlertTriangle size={16} aria-hidden className="cb-fixed" />
      <Text size="sm" fw={500} role="status">
        {text}
      </Text>
    </Group>
  );
}
