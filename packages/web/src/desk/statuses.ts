import type { AgentStatus } from "@cordboard/api";

import { texts } from "../texts/index.ts";

/** In line and After-call work are set by calls alone. */
export const STATUSES: {
  readonly value: AgentStatus;
  readonly label: string;
  readonly disabled: boolean;
}[] = (["Available", "Busy", "On break", "In line", "After-call work", "Offline"] as const).map(
  (value) => ({
    value,
    label: texts.deskPage.statuses[value],
    disabled: value === "In line" || value === "After-call work",
  }),
);

export const STATUS_COLORS: { readonly [status in AgentStatus]: string } = {
  Available: "teal",
  Busy: "orange",
  "On break": "yellow",
  "In line": "blue",
  "After-call work": "grape",
  Offline: "gray",
};
