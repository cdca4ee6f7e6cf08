import type { DeskAsk, TalkReport } from "@cordboard/runtime";
import { startAcw } from "./agent-status.ts";
import { agentOf } from "./agents.ts";
import { RoutingError } from "./errors.ts";
import { makeOffer, matchAgent, matchEntry } from "./matching.ts";
import { type Agent, CAME_FROM_ELSEWHERE, type QueueEntry } from "./model.ts";
import { consultIdOf, findOffer, release, TRANSFERRED } from "./offers.ts";
import { notAdmitted, takeOut } from "./queue.ts";
import { STATUS_RULES } from "./status.ts";
import type { WorkingSet } from "./working-set.ts";

/** What an agent does with the contact that they talk with. It lives on its own server, and is told there. */

/** Whom a conversation is given to. */
export type TransferTo =
  | {
      /** E.164, or an extension. */
      readonly number: string;
      readonly callerId: string;
      /** The agent talks with them first. */
      readonly attended: boolean;
    }
  | { readonly agent: string; readonly attended: boolean }
  | { readonly skill: string }
  /** A version of a script. */
  | { readonly hash: string };

export function hold(set: WorkingSet, agentId: string): void {
  ask(set, talkOf(set, agentId), { do: "hold" });
}

export function resumeTalk(set: WorkingSet, agentId: string): void {
  ask(set, talkOf(set, agentId), { do: "resume" });
}

export function transfer(set: WorkingSet, agentId: string, to: TransferTo, now: number): void {
  const entry = talkOf(set, agentId);
  if (entry.talk?.transfer || consultOf(set, entry)) throw new RoutingError("transfer-under-way");
  if ("number" in to) return ask(set, entry, { do: "transfer", ...to });
  if ("hash" in to) return ask(set, entry, { do: "script", ...to });
  if ("skill" in to) return toSkill(set, entry, to.skill, now);
  const other = agentOf(set, to.agent);
  const isThere = STATUS_RULES[other.status].internalCalls && other.contactId === null;
  if (!isThere) throw new RoutingError("agent-not-available");
  if (to.attended) return consult(set, entry, other, now);
  const given = part(set, entry, now);
  set.putEntry(given);
  makeOffer(set, given, other, now);
  matchAgent(set, agentId, now);
}

/** The agent leaves the customer to whom they have called. */
export function completeTransfer(set: WorkingSet, agentId: string, now: number): void {
  const entry = talkOf(set, agentId);
  const consulted = consultOf(set, entry);
  if (consulted === undefined && !entry.talk?.transfer) throw new RoutingError("no-transfer");
  if (consulted === undefined) return ask(set, entry, { do: "complete" });
  handOver(set, entry.contactId, consulted.offer?.offerId ?? "", now);
}

export function cancelTransfer(set: WorkingSet, agentId: string): void {
  const entry = talkOf(set, agentId);
  if (!consultOf(set, entry) && !entry.talk?.transfer) throw new RoutingError("no-transfer");
  ask(set, entry, { do: "cancel" });
}

export function reportTalk(set: WorkingSet, contactId: string, report: TalkReport): void {
  const entry = set.entries.get(contactId);
  if (entry?.offer?.offerId !== report.offerId) return;
  const { held, transfer: called } = report;
  set.putEntry({ ...entry, talk: { held, transfer: called } });
}

/** The one who was consulted has the contact from now on, or rings for it; the first agent has after-call work. */
export function handOver(set: WorkingSet, contactId: string, offerId: string, now: number): void {
  const entry = set.entries.get(contactId);
  const consulted = set.entries.get(consultIdOf(contactId));
  const other = set.agents.get(consulted?.offer?.agentId ?? "");
  if (!entry || !other || consulted?.offer?.offerId !== offerId) return;
  const agentId = entry.offer?.agentId ?? "";
  const { state, offer } = consulted;
  set.deleteEntry(consulted);
  set.putEntry({ ...part(set, entry, now), state, offer });
  set.putAgent({ ...other, contactId });
  if (state === "accepted") set.emit(contactId, { type: "offer.accepted", offerId });
  matchAgent(set, agentId, now);
}

/** Who was consulted is not any more, whatever came of it. */
export function endConsult(set: WorkingSet, contactId: string, offerId: string, now: number): void {
  const found = findOffer(set, contactId, offerId);
  // It was handed over in the same moment: then it is a contact that nobody has.
  if (found?.entry.contactId === contactId) return release(set, contactId, offerId, now);
  set.emit(contactId, { type: "offer.ended", offerId, reason: "released" });
  if (found === null) return;
  takeOut(set, found.entry.contactId, "released", now);
  matchAgent(set, found.agent.id, now);
}

/** With its own priority, and the time of now: it has been served once. */
function toSkill(set: WorkingSet, entry: QueueEntry, skill: string, now: number): void {
  const { contactId } = entry;
  const wanted = { skill, proficiency: { from: 1, to: 20 }, targetAgent: "" };
  const problem = notAdmitted(set, wanted, now);
  if (problem !== null) throw new RoutingError(problem);
  const agentId = entry.offer?.agentId ?? "";
  const waiting = { ...part(set, entry, now), ...wanted, direct: false };
  set.putEntry(waiting);
  const position = set.queueOf(skill).positionOf(waiting, now);
  set.emit(contactId, {
    type: "queue.updated",
    askId: TRANSFERRED,
    skill,
    position,
    estimatedWaitSec: null,
  });
  matchEntry(set, contactId, now, agentId);
  matchAgent(set, agentId, now);
}

/** The other agent is offered the consultation: a second entry, which tells what becomes of it to the same contact. */
function consult(set: WorkingSet, entry: QueueEntry, other: Agent, now: number): void {
  const { contactId } = entry;
  const consulted: QueueEntry = {
    ...entry,
    contactId: consultIdOf(contactId),
    consultFor: contactId,
    seq: set.nextSeq(),
    kind: "call",
    callback: null,
    direct: true,
    state: "waiting",
    talk: null,
    offer: null,
  };
  set.putEntry(consulted);
  makeOffer(set, consulted, other, now);
}

/** The agent goes to after-call work; the contact, as it goes on without them. */
function part(set: WorkingSet, entry: QueueEntry, now: number): QueueEntry {
  const agent = set.agents.get(entry.offer?.agentId ?? "");
  const { skill, declared } = set.queueOf(entry.skill);
  const offerId = entry.offer?.offerId ?? "";
  set.emit(entry.contactId, { type: "offer.ended", offerId, reason: "transferred" });
  if (agent) startAcw(set, agent, skill.acwSec, "", now);
  return {
    ...entry,
    askId: TRANSFERRED,
    direct: !declared,
    targetAgent: "",
    enteredAt: now,
    enteredPosition: CAME_FROM_ELSEWHERE,
    kind: "call",
    callback: null,
    notBefore: null,
    ownUntil: null,
    linkedTo: null,
    declinedBy: [],
    state: "waiting",
    talk: null,
    offer: null,
  };
}

const ask = (set: WorkingSet, { contactId, offer }: QueueEntry, wanted: DeskAsk): void =>
  set.emit(contactId, { type: "desk.asked", offerId: offer?.offerId ?? "", ask: wanted });

const consultOf = (set: WorkingSet, { contactId }: QueueEntry): QueueEntry | undefined =>
  set.entries.get(consultIdOf(contactId));

/** What the agent talks in: of a consultation, and of a voicemail, nothing can be held or given on. */
function talkOf(set: WorkingSet, agentId: string): QueueEntry {
  const entry = set.entries.get(agentOf(set, agentId).contactId ?? "");
  if (entry?.state !== "connected" || entry.kind === "voicemail")
    throw new RoutingError("not-talking");
  return entry;
}
