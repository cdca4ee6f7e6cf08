import type { Outcome } from "@cordboard/runtime";
import type { Ending, Flaw, FlawKind } from "@cordboard/simulator";

const ENDS: { readonly [outcome in Outcome]: string } = {
  handled: "talks with an agent",
  transferred: "talks with somebody outside",
  "callback-handled": "is called back, and talks with an agent",
  "callback-failed": "is called back, and not reached",
  "outbound-handled": "is called by an agent, and they talk",
  "outbound-failed": "is called by an agent, and not reached",
  "voicemail-handled": "leaves a voicemail, which an agent hears",
  abandoned: "gives up in the queue",
  rejected: "is not answered",
  "caller-hung-up": "gives up in the script",
  "script-ended": "is hung up",
  "server-lost": "is lost with the call server",
  failed: "is hung up because the script cannot go on",
};

/** What becomes of the caller: `is hung up at "bye"`. */
export function endingInWords({ outcome, skill, action }: Ending): string {
  const queue = skill ? ` (queue ${skill})` : "";
  return `${ENDS[outcome]}${action === null ? "" : ` at ${action}`}${queue}`;
}

const FLAWS: { readonly [kind in FlawKind]: (actions: string) => string } = {
  "waits-for-ever": (at) => `waits for ever at ${at}: nothing comes by itself`,
  "goes-round": (actions) => `goes round for ever: ${actions}`,
  "dead-end": (at) => `comes to a dead end: ${at}`,
  runaway: (at) => `is lost in a runaway script, at ${at}`,
};

/** How the caller gets stuck, and whether they can help themselves. */
export function flawInWords({ kind, actions, hopeless }: Flaw): string {
  const place = FLAWS[kind](actions.join(" → "));
  if (kind !== "waits-for-ever" && kind !== "goes-round") return place;
  return `${place}, ${hopeless ? "whatever they press" : "unless they press the right key"}`;
}
