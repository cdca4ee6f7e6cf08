import type { AgentStatus, AgentView } from "@cordboard/api";
import { Button, Menu, Text } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";

import { asking, client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { showAgent } from "../desk-store.ts";
import { OWN_STATUSES } from "../statuses.ts";

/** The statuses that an agent chooses: now, or during a call the one that follows it. */
export function StatusButtons({ agent }: { readonly agent: AgentView }) {
  const { id, status, nextStatus } = agent;
  const inLine = status === "In line";
  const choose = (to: AgentStatus, reason?: string) => {
    const body = reason === undefined ? { status: to } : { status: to, reason };
    const chosen = inLine
      ? client.chooseNextStatus({ id }, body)
      : client.setAgentStatus({ id }, body);
    asking(chosen.then(showAgent));
  };
  const pressed = inLine ? (nextStatus ?? "Available") : status;
  // After-call work has a button of its own for the way back.
  const shown = OWN_STATUSES.filter((own) => status !== "After-call work" || own !== "Available");
  const label = inLine ? texts.deskPage.nextStatus : texts.deskPage.status;
  return (
    <>
      {inLine ? (
        <Text size="sm" c="dimmed" aria-hidden>
          {label}
        </Text>
      ) : null}
      <Button.Group aria-label={label}>
        {shown.map((own) =>
          own === "On break" ? (
            <BreakButton key={own} pressed={pressed === own} onChoose={choose} />
          ) : (
            <Button key={own} {...look(pressed === own)} onClick={() => choose(own)}>
              {texts.deskPage.statuses[own]}
            </Button>
          ),
        )}
      </Button.Group>
    </>
  );
}

const look = (pressed: boolean) =>
  ({ size: "sm", variant: pressed ? "filled" : "default", "aria-pressed": pressed }) as const;

interface BreakProps {
  readonly pressed: boolean;
  readonly onChoose: (status: "On break", reason?: string) => void;
}

/** A break has one of the centre's reasons, if it has a list of them. */
function BreakButton({ pressed, onChoose }: BreakProps) {
  const reasons = useWorkspace(({ workspace }) => workspace?.breakReasons) ?? [];
  const name = texts.deskPage.statuses["On break"];
  if (reasons.length === 0)
    return (
      <Button {...look(pressed)} onClick={() => onChoose("On break")}>
        {name}
      </Button>
    );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button {...look(pressed)} rightSection={<IconChevronDown size={14} />}>
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{texts.deskPage.breakReason}</Menu.Label>
        {reasons.map((reason) => (
          <Menu.Item key={reason} onClick={() => onChoose("On break", reason)}>
            {reason}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
