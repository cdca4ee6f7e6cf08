import type { Contact, ContactEvent, JournalEntry } from "@cordboard/runtime";

import type { Metrics } from "./metrics.ts";

/** Types of actions that are remembered by their place, before they are forgotten all at once. */
const MOST_PLACES = 50_000;

/** Takes what is to be counted from the steps of contacts. */
export function countSteps(
  metrics: Metrics,
  now: () => number,
): (contact: Contact, entries: readonly JournalEntry[]) => void {
  /** The journal names the type of an action where it begins, and not where it is left. */
  const types = new Map<string, string>();

  function count(contact: Contact, entry: JournalEntry): void {
    switch (entry.kind) {
      case "event":
        countEvent(metrics, entry.event);
        metrics.observe("cordboard_event_seconds", Math.max(0, now() - entry.event.at) / 1000);
        break;
      case "entered":
        if (types.size >= MOST_PLACES) types.clear();
        types.set(placeOf(contact, entry.action, entry.script), entry.type);
        metrics.count("cordboard_actions_total", [entry.type]);
        break;
      case "branch": {
        const type = types.get(placeOf(contact, entry.action, entry.script)) ?? "unknown";
        metrics.count("cordboard_branches_total", [type, branchOf(entry.outcome)]);
        if (entry.error) metrics.count("cordboard_errors_total", [entry.error.code]);
        break;
      }
      case "command":
        if (entry.command.type === "endContact")
          metrics.count("cordboard_contacts_ended_total", [entry.command.outcome]);
        break;
      default:
    }
  }
  return (contact, entries) => {
    for (const entry of entries) count(contact, entry);
  };
}

const placeOf = ({ scriptHash, script }: Contact, action: string, within = script) =>
  `${scriptHash} ${within} ${action}`;

const branchOf = (outcome: string) =>
  outcome === "Error" ? "error" : outcome === "Default" ? "default" : "other";

function countEvent(metrics: Metrics, event: ContactEvent): void {
  switch (event.type) {
    case "voice.ringing":
      metrics.count("cordboard_contacts_begun_total", ["call"]);
      break;
    case "callback.due":
      metrics.count("cordboard_contacts_begun_total", ["callback"]);
      break;
    case "events.dropped":
      metrics.count("cordboard_events_dropped_total", [], event.count);
      break;
    case "http.answered":
    case "http.failed":
    case "hook.answered":
    case "hook.failed":
      metrics.count("cordboard_requests_total", event.type.split("."));
      break;
    default:
  }
}
