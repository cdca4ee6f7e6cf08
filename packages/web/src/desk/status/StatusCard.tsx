import type { AgentView } from "@cordboard/api";
import { Badge, Group, Paper, Stack, Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { STATUS_COLORS } from "../statuses.ts";
import { clockText, useNow } from "../use-now.ts";
import { AcwButtons } from "./AcwButtons.tsx";
import { AlertsMenu } from "./AlertsMenu.tsx";
import { StatusButtons } from "./StatusButtons.tsx";
import { StatusText } from "./StatusText.tsx";

/** Where the agent stands: the status, since when, what it means, and what else can be chosen. Always as high. */
export function StatusCard({ agent }: { readonly agent: AgentView }) {
  const { status, statusReason, statusSince } = agent;
  const now = useNow();
  // A reason of one's own; why routing set a status is told in a sentence.
  const reason = status === "On break" ? statusReason : "";
  return (
    <Paper component="section" aria-label={texts.deskPage.status} withBorder px="md" py="sm">
      <Stack gap="xs">
        <Group gap="sm" wrap="nowrap" className="cb-status">
          <Badge
            size="xl"
            variant="light"
            color={STATUS_COLORS[status]}
            tt="none"
            role="status"
            className="cb-status-name"
          >
            {[texts.deskPage.statuses[status], reason].filter(Boolean).join(": ")}
          </Badge>
          <Text size="sm" c="dimmed" flex={1} className="cb-clock">
            {texts.deskPage.since(clockText(now - statusSince))}
          </Text>
          {status === "After-call work" ? <AcwButtons agent={agent} /> : null}
          <StatusButtons agent={agent} />
          <AlertsMenu />
        </Group>
        <StatusText agent={agent} now={now} />
      </Stack>
    </Paper>
  );
}
