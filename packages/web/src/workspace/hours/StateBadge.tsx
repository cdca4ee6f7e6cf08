import type { HoursState } from "@cordboard/language";
import { Badge } from "@mantine/core";

import { texts } from "../../texts/index.ts";

const STATES: { readonly [state in HoursState["state"]]: { color: string; text: string } } = {
  Open: { color: "teal", text: texts.workspace.hours.open },
  Closed: { color: "gray", text: texts.workspace.hours.closed },
  Holiday: { color: "violet", text: texts.workspace.hours.holiday },
};

export function StateBadge({ state }: Pick<HoursState, "state">) {
  const { color, text } = STATES[state];
  return (
    <Badge variant="light" tt="none" color={color}>
      {text}
    </Badge>
  );
}
