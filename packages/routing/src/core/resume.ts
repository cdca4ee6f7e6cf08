import { changeStatus } from "./agent-status.ts";
import { matchAll } from "./matching.ts";
import { endOffer } from "./offers.ts";
import { takeOut } from "./queue.ts";
import { isNewsLost, tellDue } from "./schedules.ts";
import type { WorkingSet } from "./working-set.ts";

/**
 * After a restart. Entries of contacts that nobody knows any more leave; what was ringing rings no more,
 * which nobody missed; who talks, or is dialled, goes on. Then everybody who waits is matched.
 *
 * A scheduled callback that nobody knows, and nobody has talked to, had just come due when the process ended: its
 * news was lost, so it is told again.
 */
export function resume(set: WorkingSet, known: ReadonlySet<string>, now: number): void {
  for (const entry of set.entries.values()) {
    if (!known.has(entry.contactId) && isNewsLost(entry)) {
      tellDue(set, { ...entry, state: "waiting", offer: null });
    } else if (!known.has(entry.contactId)) {
      takeOut(set, entry.contactId, "abandoned", now);
    } else if (entry.state !== "waiting") {
      const agent = set.agents.get(entry.offer?.agentId ?? "");
      if (agent === undefined) set.putEntry({ ...entry, state: "waiting", offer: null });
      else if (entry.state === "offered") endOffer(set, { entry, agent }, "agent-gone");
    }
  }
  for (const agent of set.agents.values()) {
    if (agent.contactId === null && agent.status !== "In line") continue;
    const entry = set.entries.get(agent.contactId ?? "");
    if (entry?.offer?.agentId === agent.id) continue;
    const over = { contactId: null, offerId: null };
    const status = agent.status === "In line" ? (agent.nextStatus ?? "Available") : agent.status;
    changeStatus(set, agent, status, "", now, over);
  }
  matchAll(set, now);
}
