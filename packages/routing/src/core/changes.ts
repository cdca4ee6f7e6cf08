import type { RoutingEvent } from "@cordboard/runtime";
import type {
  Agent,
  OutboundCalled,
  QueueEntry,
  ScheduledCallback,
  StatusPeriod,
  WaitSample,
} from "./model.ts";

export interface ContactEventOut {
  readonly contactId: string;
  /** The call server that has the contact. */
  readonly server: string;
  readonly event: RoutingEvent;
}

/** What a command did: rows to be stored, and what contacts and desks are to be told. */
export interface Changes {
  readonly agents: ReadonlySet<string>;
  readonly agentSkills: ReadonlySet<string>;
  readonly entries: ReadonlySet<string>;
  readonly schedules: ReadonlySet<string>;
  readonly called: ReadonlySet<string>;
  readonly skills: ReadonlySet<string>;
  readonly periods: readonly StatusPeriod[];
  readonly samples: readonly WaitSample[];
  readonly events: readonly ContactEventOut[];
}

export interface Rows {
  readonly agents: readonly Agent[];
  readonly entries: readonly QueueEntry[];
  readonly schedules: readonly ScheduledCallback[];
  readonly called: readonly OutboundCalled[];
  readonly samples: readonly WaitSample[];
}

/** Ids of rows that are not there any more. */
export interface Removed {
  readonly agents: readonly string[];
  readonly entries: readonly string[];
  readonly schedules: readonly string[];
  readonly called: readonly string[];
}

export function noChanges() {
  return {
    agents: new Set<string>(),
    agentSkills: new Set<string>(),
    entries: new Set<string>(),
    schedules: new Set<string>(),
    called: new Set<string>(),
    skills: new Set<string>(),
    periods: [] as StatusPeriod[],
    samples: [] as WaitSample[],
    events: [] as ContactEventOut[],
  };
}
