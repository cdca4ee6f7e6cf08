import { Badge, Group, Tooltip } from "@mantine/core";

import { client } from "../client.ts";
import { dayTimeText } from "../texts/amounts.ts";
import { texts } from "./texts.ts";
import { useAsked } from "./use-asked.ts";

const EVERY_MS = 3_000;

/** The servers that share the contact centre, and whether each is up; nothing where there is only one. */
export function Servers() {
  const { value } = useAsked("servers", () => client.listServers(), { everyMs: EVERY_MS });
  if (value === null || value.length < 2) return null;
  return (
    <Group gap={8} role="status" aria-label={texts.supervise.servers}>
      {value.map(({ name, up, seenAt, contacts, agents }) => (
        <Tooltip
          key={name}
          label={
            up
              ? texts.supervise.serverHas(contacts, agents)
              : texts.supervise.serverAway(dayTimeText(seenAt))
          }
        >
          <Badge variant="dot" color={up ? "teal" : "red"} tt="none" fw={500} tabIndex={0}>
            {up ? name : texts.supervise.serverDown(name)}
          </Badge>
        </Tooltip>
      ))}
    </Group>
  );
}
