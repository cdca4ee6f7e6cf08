import type { VoicemailRequest } from "@cordboard/runtime";
import { ROUTING_PROBLEMS, type RoutingProblemName } from "./errors.ts";
import { estimateWaitSec } from "./estimate.ts";
import { matchAgent, matchEntry } from "./matching.ts";
import { CAME_FROM_ELSEWHERE, type QueueEntry } from "./model.ts";
import { endOffer } from "./offers.ts";
import { newEntry, notTaken } from "./queue.ts";
import type { WorkingSet } from "./working-set.ts";

/** Whom a voicemail may be offered to, and how it waits: it has nothing of its own but a priority. */
const ANYBODY = {
  acceleration: 0,
  maxPriority: 1000,
  proficiency: { from: 1, to: 20 },
  targetAgent: "",
} as const;

/**
 * What the caller said waits for an agent. A contact that waits already moves over: it has one place, with its time of
 * entry, and an agent whom it rings at is free again. What was asked before is answered again, and changes nothing.
 */
export function toVoicemail(
  set: WorkingSet,
  contactId: string,
  request: VoicemailRequest,
  now: number,
): void {
  const before = set.entries.get(contactId);
  if (before?.voicemail?.recordingId === request.recordingId) return tellWaiting(set, before, now);
  const problem = refusal(set, request, before);
  if (problem !== null) {
    const message = ROUTING_PROBLEMS[problem].title;
    set.emit(contactId, { type: "voicemail.refused", code: problem, message });
    return;
  }
  const agent = set.agents.get(before?.offer?.agentId ?? "");
  if (before !== undefined && agent !== undefined) endOffer(set, { entry: before, agent }, "moved");
  const { recordingId, durationSec, ...wanted } = request;
  const entry: QueueEntry = {
    ...newEntry(set, contactId, { ...ANYBODY, ...wanted, askId: "" }, now),
    ...(before && { enteredAt: before.enteredAt, seq: before.seq }),
    enteredPosition: CAME_FROM_ELSEWHERE,
    kind: "voicemail",
    voicemail: { recordingId, durationSec },
  };
  set.putEntry(entry);
  tellWaiting(set, entry, now);
  matchEntry(set, contactId, now);
  if (agent !== undefined) matchAgent(set, agent.id, now);
}

function refusal(
  set: WorkingSet,
  { skill }: VoicemailRequest,
  before: QueueEntry | undefined,
): RoutingProblemName | null {
  if (before?.state === "accepted" || before?.state === "connected") return "agent-accepted";
  if (before !== undefined && before.kind !== "call") return "already-queued";
  if (set.takesNoMoreParked()) return "too-many-waiting";
  return before?.skill === skill ? null : notTaken(set, { ...ANYBODY, skill });
}

function tellWaiting(set: WorkingSet, entry: QueueEntry, now: number): void {
  const { contactId, skill } = entry;
  const queue = set.queueOf(skill);
  const position = queue.positionOf(entry, now);
  const estimatedWaitSec = estimateWaitSec(queue, position, now);
  set.emit(contactId, { type: "voicemail.waiting", skill, position, estimatedWaitSec });
}
