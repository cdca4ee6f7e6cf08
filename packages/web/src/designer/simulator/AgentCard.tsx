import type { Simulation } from "@cordboard/simulator";
import { Button, Group, Paper, Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { act } from "./run.ts";

type Agent = ReturnType<Simulation["agents"]>[number];

export function AgentCard({ agent }: { readonly agent: Agent }) {
  const { id, name, status, contact } = agent;
  const { labels } = texts.simulator;
  const offered = contact?.state === "offered";
  const busy = contact !== null && !offered;
  return (
    <Paper withBorder p={8} role="group" aria-label={name} data-offered={offered || undefined}>
      <Group justify="space-between" wrap="nowrap" gap={4}>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c={status === "Available" ? "teal" : "dimmed"}>
          {offered ? contact.kind : status}
        </Text>
      </Group>
      <Group gap={4} mt={4}>
        {status === "Offline" ? (
          <Act name={texts.simulator.logIn(name)} onClick={() => become(id, "Available")}>
            {labels.logIn}
          </Act>
        ) : null}
        {offered ? (
          <>
            <Act
              name={texts.simulator.accept(name)}
              color="teal"
              onClick={() => act({ agent: id, does: "accepts" })}
            >
              {labels.accept}
            </Act>
            <Act
              name={texts.simulator.decline(name)}
              onClick={() => act({ agent: id, does: "declines" })}
            >
              {labels.decline}
            </Act>
          </>
        ) : null}
        {busy ? (
          <Act
            name={texts.simulator.agentHangsUp(name)}
            color="red"
            onClick={() => act({ agent: id, does: "hangs up" })}
          >
            {texts.simulator.hangUp}
          </Act>
        ) : null}
        {contact === null && status !== "Offline" ? (
          <Act name={texts.simulator.logOut(name)} onClick={() => become(id, "Offline")}>
            {labels.logOut}
          </Act>
        ) : null}
      </Group>
    </Paper>
  );
}

const become = (id: string, status: "Available" | "Offline") =>
  act({ agent: id, does: `becomes ${status}` });

interface ActProps {
  readonly name: string;
  readonly color?: string;
  readonly onClick: () => void;
  readonly children: string;
}

function Act({ name, color = "gray", onClick, children }: ActProps) {
  return (
    <Button size="compact-xs" variant="light" color={color} aria-label={name} onClick={onClick}>
      {children}
    </Button>
  );
}
