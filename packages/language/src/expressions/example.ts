import type { ScopeValues } from "./evaluate.ts";
import type { ScopeOf } from "./scope.ts";

/** A script whose variables the catalogue's examples use. */
export const EXAMPLE_SCRIPT: ScopeOf = {
  timeZone: "America/New_York",
  variables: {
    name: { type: "string", initial: "Ada" },
    level: { type: "number", initial: 5 },
    vip: { type: "boolean", initial: true },
  },
};

/** A contact to compute the examples with. */
export const EXAMPLE_VALUES: ScopeValues = {
  name: "Ada",
  level: 5,
  vip: true,
  now: new Date("2026-03-02T14:06:35Z"),
  call: {
    contactId: "c-1",
    ani: "+12025550123",
    dnis: "+12025550100",
    direction: "inbound",
    startedAt: new Date("2026-03-02T14:05:00Z"),
    language: "en-US",
    voicePath: true,
  },
  queue: { skill: "support", position: 3, waitedSec: 95, estimatedWaitSec: null, state: "queued" },
  agent: { id: "", name: "" },
  error: { code: "", message: "", action: "" },
};
