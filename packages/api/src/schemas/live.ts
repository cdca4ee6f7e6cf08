import { Type, type Static } from "typebox";

import { AgentView } from "./agents.ts";
import { Time } from "./common.ts";
import { ContactView } from "./contacts.ts";
import { Person } from "./presence.ts";
import { QueueView } from "./queues.ts";
import { ScriptSummary } from "./scripts.ts";
import { TelephonyStatus } from "./status.ts";

const message = <T extends string, P extends import("typebox").TProperties>(type: T, more: P) =>
  Type.Object({
    type: Type.Literal(type),
    /** The server's clock, so that countdowns are right on a desk whose clock is not. */
    at: Time,
    ...more,
  });

/** How many contacts are at an action now; those that wait there for a sub-script are counted too. */
export const Place = Type.Object({
  script: Type.String(),
  action: Type.String({
    description: "Id; empty for those whose script has ended: they talk, or wait for a callback.",
  }),
  contacts: Type.Integer({ minimum: 1 }),
});
export type Place = Static<typeof Place>;

/**
 * What `/api/live` sends: each list whole, on connecting and after changes, at most every 100 ms, long ones less often. With
 * `?topics=places,queues` only those types. With `?agent=ID` the screen is a desk of that agent, who goes Offline some
 * time after the last one is gone.
 */
export const LiveMessage = Type.Union([
  message("agents", { agents: Type.Array(AgentView) }),
  message("queues", { queues: Type.Array(QueueView) }),
  message("contacts", { contacts: Type.Array(ContactView) }),
  /** Their numbers only: ask for the page that is shown again. */
  message("callbacks", { scheduled: Type.Integer(), waiting: Type.Integer() }),
  message("places", { places: Type.Array(Place) }),
  message("telephony", { telephony: TelephonyStatus }),
  message("scripts", { scripts: Type.Array(ScriptSummary) }),
  message("presence", { people: Type.Array(Person) }),
  /** Every few seconds: a feed that is silent for longer is lost. */
  message("heartbeat", {}),
]);
export type LiveMessage = Static<typeof LiveMessage>;

/** Milliseconds between heartbeats. */
export const HEARTBEAT_MS = 5_000;
