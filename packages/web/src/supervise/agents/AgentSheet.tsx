import type { AgentView } from "@cordboard/api";
import { Text } from "@mantine/core";

import { texts } from "../texts.ts";
import { Facts } from "../Facts.tsx";
import { SideSheet } from "../SideSheet.tsx";
import { Ticking } from "../Ticking.tsx";
import { ForceStatus } from "./ForceStatus.tsx";
import { StatusBadge } from "./StatusBadge.tsx";
import { StatusHistory } from "./StatusHistory.tsx";

const words = texts.supervise.agents;

/** One agent. */
export function AgentSheet({ agent, onClose }: { readonly agent: AgentView; onClose: () => void }) {
  const { name, skills, statusSince, missedInRow, handled } = agent;
  return (
    <SideSheet title={<Text fw={600}>{name}</Text>} onClose={onClose}>
      <Facts
        facts={[
          [
            words.status,
            <StatusBadge
              key="status"
              status={agent.status}
              reason={agent.statusReason}
              next={agent.nextStatus}
            />,
          ],
          [words.time, <Ticking key="time" since={statusSince} />],
          [
            words.skills,
            skills.map((skill) => `${skill.name} (${skill.proficiency})`).join(", ") ||
              texts.supervise.none,
          ],
          [words.missed, missedInRow],
          [words.handled, handled],
        ]}
      />
      <ForceStatus agent={agent} />
      <StatusHistory agent={agent} />
    </SideSheet>
  );
}
