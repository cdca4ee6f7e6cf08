import type { Ending, Flaw } from "@cordboard/simulator";

import { texts } from "../../texts/index.ts";

type Namer = (place: string) => string;

/** What becomes of the caller, without who it is. */
export function endingText({ outcome, skill, action }: Ending, nameOf: Namer): string {
  const { ends, endsAt, inQueue } = texts.tests;
  const at = action === null ? "" : endsAt(nameOf(action));
  return `${ends[outcome]}${at}${skill ? inQueue(skill) : ""}`;
}

/** How the caller gets stuck, and whether they can help themselves. */
export function flawText({ kind, actions, hopeless }: Flaw, nameOf: Namer): string {
  const { gets, hopeless: never, helped } = texts.tests;
  const place = gets[kind](actions.map(nameOf).join(" → "));
  if (kind !== "waits-for-ever" && kind !== "goes-round") return place;
  return `${place}, ${hopeless ? never : helped}`;
}
