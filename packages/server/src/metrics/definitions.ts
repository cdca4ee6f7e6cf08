interface Definition {
  readonly kind: "counter" | "gauge" | "histogram";
  readonly help: string;
  readonly labels?: readonly string[];
  /** Upper bounds, of histograms. */
  readonly buckets?: readonly number[];
}

const FAST = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

/**
 * Everything that can be measured of a server, by its name; the reference page is made from it. No label has values
 * that callers or scripts can make up without end.
 */
export const METRICS = {
  cordboard_contacts: {
    kind: "gauge",
    help: "Contacts that are not over, by script, place in the queue and state of the script.",
    labels: ["script", "queue", "flow"],
  },
  cordboard_contacts_begun_total: {
    kind: "counter",
    help: "Contacts begun: calls, and scheduled callbacks that came due.",
    labels: ["kind"],
  },
  cordboard_contacts_ended_total: {
    kind: "counter",
    help: "Contacts that are over, by their outcome.",
    labels: ["outcome"],
  },
  cordboard_calls: { kind: "gauge", help: "Calls that ring, are up or are being dialled." },
  cordboard_calls_rejected_total: {
    kind: "counter",
    help: "Calls not taken: nothing answers the number, it is closed, a limit is reached, or the server is about to end.",
    labels: ["reason"],
  },
  cordboard_ports: {
    kind: "gauge",
    help: "Legs in use: of callers (voice), of agents, and of others who were called (party).",
    labels: ["leg"],
  },
  cordboard_actions_total: {
    kind: "counter",
    help: "Actions begun, by type.",
    labels: ["type"],
  },
  cordboard_branches_total: {
    kind: "counter",
    help: "Branches taken, by the action's type: default, error, or one of its others.",
    labels: ["type", "branch"],
  },
  cordboard_errors_total: {
    kind: "counter",
    help: "Actions that ended in Error, by its code.",
    labels: ["code"],
  },
  cordboard_event_seconds: {
    kind: "histogram",
    help: "From an event's arrival until its commands are handed to the ports, with the step stored in between.",
    buckets: FAST,
  },
  cordboard_events_dropped_total: {
    kind: "counter",
    help: "Keys and signals that came faster than they could be handled.",
  },
  cordboard_save_seconds: {
    kind: "histogram",
    help: "Until a contact is safe in the database.",
    buckets: FAST,
  },
  cordboard_save_failures_total: {
    kind: "counter",
    help: "Contacts that could not be stored.",
  },
  cordboard_queue_waiting: {
    kind: "gauge",
    help: "Who waits for an agent, by skill: calls, callbacks, voicemails.",
    labels: ["skill", "kind"],
  },
  cordboard_queue_longest_wait_seconds: {
    kind: "gauge",
    help: "How long the one has waited who has waited longest; 0 when nobody waits.",
    labels: ["skill"],
  },
  cordboard_agents: { kind: "gauge", help: "Agents by status.", labels: ["status"] },
  cordboard_telephony_up: { kind: "gauge", help: "1 while the switch is connected." },
  cordboard_telephony_request_seconds: {
    kind: "histogram",
    help: "Requests to the switch until they are answered, by what they are about.",
    labels: ["resource"],
    buckets: FAST,
  },
  cordboard_telephony_request_failures_total: {
    kind: "counter",
    help: "Requests that the switch refused or did not answer.",
    labels: ["resource"],
  },
  cordboard_requests_total: {
    kind: "counter",
    help: "Requests of scripts to other systems, and to hooks: answered or failed.",
    labels: ["to", "outcome"],
  },
  cordboard_purged_rows_total: {
    kind: "counter",
    help: "Rows removed because they were too old, or masked: of journals, records, figures and versions of scripts.",
    labels: ["kind"],
  },
} as const satisfies { readonly [name: string]: Definition };

export type MetricName = keyof typeof METRICS;
export type NamesOf<Kind extends Definition["kind"]> = {
  [Name in MetricName]: (typeof METRICS)[Name]["kind"] extends Kind ? Name : never;
}[MetricName];
