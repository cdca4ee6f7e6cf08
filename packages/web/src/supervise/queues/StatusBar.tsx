import type { AgentStatus, QueueView } from "@cordboard/api";
import { Group, Progress, Text, Tooltip } from "@mantine/core";

import { texts } from "../texts.ts";
import { STATUS_ORDER } from "../statuses.ts";

/** Agents by status: as a bar whose parts are as wide as they are many, and in words. */
export function StatusBar({ agents }: { readonly agents: QueueView["agents"] }) {
  const there = STATUS_ORDER.filter((status) => agents[status] > 0);
  const all = there.reduce((sum, status) => sum + agents[status], 0);
  if (all === 0)
    return (
      <Text size="sm" c="dimmed" component="span">
        {texts.supervise.none}
      </Text>
    );
  const words = there
    .map((status) => `${agents[status]} ${texts.deskPage.statuses[status]}`)
    .join(", ");
  return (
    <Tooltip label={words} openDelay={300}>
      <Progress.Root size={20} radius="sm" role="img" aria-label={words} className="cb-status-bar">
        {there.map((status) => (
          <Progress.Section
            key={status}
            value={(agents[status] / all) * 100}
            className="cb-status-part"
            data-status={status}
            role="presentation"
            aria-hidden
            withAria={false}
          >
            <Progress.Label fw={600} fz={12}>
              {agents[status]}
            </Progress.Label>
          </Progress.Section>
        ))}
      </Progress.Root>
    </Tooltip>
  );
}

/** What the colours of the bars mean. */
export function StatusLegend() {
  return (
    <Group gap="sm" wrap="wrap" aria-hidden ml="auto">
      {STATUS_ORDER.map((status) => (
        <LegendItem key={status} status={status} />
      ))}
    </Group>
  );
}

function LegendItem({ status }: { readonly status: AgentStatus }) {
  return (
    <Group gap={6} wrap="nowrap">
      <span className="cb-status-part cb-status-dot" data-status={status} />
      <Text size="xs" c="dimmed" component="span">
        {texts.deskPage.statuses[status]}
      </Text>
    </Group>
  );
}
