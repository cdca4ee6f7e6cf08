import type { Contact } from "@cordboard/runtime";

import type { Centre } from "../centre.ts";
import type { Metrics } from "./metrics.ts";

/** Sets what is a state and no count, at the moment that somebody asks. */
export async function look(centre: Centre, metrics: Metrics): Promise<void> {
  const contacts = centre.runtime.contacts();
  metrics.set("cordboard_contacts", tally(contacts, stateOf));
  metrics.set("cordboard_calls", [[[], centre.gate.calls]]);
  metrics.set(
    "cordboard_ports",
    tally(contacts.flatMap(legsOf), (leg) => [leg]),
  );
  metrics.set("cordboard_telephony_up", [[[], Number(centre.telephonyStatus().up)]]);
  const [queues, agents] = await Promise.all([centre.desk.queues(), centre.desk.agents()]);
  metrics.set(
    "cordboard_queue_waiting",
    queues.flatMap(({ skill, waiting, callbacksWaiting, voicemailsWaiting }) => [
      [[skill, "call"], waiting - callbacksWaiting - voicemailsWaiting] as const,
      [[skill, "callback"], callbacksWaiting] as const,
      [[skill, "voicemail"], voicemailsWaiting] as const,
    ]),
  );
  metrics.set(
    "cordboard_queue_longest_wait_seconds",
    queues.map(({ skill, longestWaitSec }) => [[skill], longestWaitSec] as const),
  );
  metrics.set(
    "cordboard_agents",
    tally(agents, ({ status }) => [status]),
  );
}

const stateOf = ({ script, queue, flow }: Contact) => [script, queue.state, flow.status];

/** A callback that waits holds none; the customer's is in use from the moment of dialling. */
function legsOf({ call, awaited, offer }: Contact): readonly string[] {
  const hasVoice = call.voicePath || awaited.some(({ type }) => type === "dial");
  return [
    ...(hasVoice ? ["voice"] : []),
    ...(offer && offer.leg !== "gone" ? ["agent"] : []),
    ...(call.party === null ? [] : ["party"]),
  ];
}

function tally<T>(all: readonly T[], labelsOf: (one: T) => readonly string[]) {
  const counts = new Map<string, { readonly labels: readonly string[]; count: number }>();
  for (const one of all) {
    const labels = labelsOf(one);
    const key = labels.join("\n");
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { labels, count: 1 });
  }
  return [...counts.values()].map(({ labels, count }) => [labels, count] as const);
}
