import type { Dial, Telephony, TelephonyEvent } from "@cordboard/runtime";
import type { SimulatedTelephony, VirtualClock } from "@cordboard/simulator";

import type { Shown } from "../rig.ts";
import {
  keyOf,
  SimulatedCaller,
  type SimulatedPerson,
  type SimulatedPhone,
} from "./simulated-people.ts";

/** Where people are plugged into the simulated switch. */
export interface Sockets {
  readonly clock: VirtualClock;
  readonly telephony: SimulatedTelephony;
  /** Those on the line, by contact and leg. */
  readonly people: Map<string, SimulatedPerson>;
  /** By endpoint or number. */
  readonly phones: Map<string, SimulatedPhone>;
  /** Who is just dialling. */
  calling?: SimulatedCaller;
}

type EventType = TelephonyEvent["type"];
const ANSWERED: ReadonlySet<EventType> = new Set<EventType>([
  "voice.answered",
  "dial.answered",
  "agent-leg.answered",
  "party-leg.answered",
]);
const OVER: ReadonlySet<EventType> = new Set<EventType>([
  "voice.gone",
  "agent-leg.ended",
  "party-leg.ended",
]);
const PICK_UP_MS = 200;
const WILLS = {
  answers: "answers",
  busy: "busy",
  declines: "rejects",
  "no-answer": "no-answer",
  absent: "no-answer",
} as const;
const AGENT_REFUSALS = { busy: "busy", declines: "rejected", absent: "failed" } as const;

/** The adapter as the kit gets it: the simulated switch, with phones that do what their owners would. */
export function plugIn(sockets: Sockets, kept: Set<string>): Telephony {
  const { telephony, clock, people, phones } = sockets;
  const soon = (act: () => void): void => void clock.at(clock.now() + PICK_UP_MS, act);

  const legs = (contactId: string, legId: string | null): number =>
    telephony
      .legs()
      .filter(
        (leg) =>
          leg.contactId === contactId &&
          (leg.kind === "voice" ? legId === null : leg.legId === legId),
      ).length;
  /** Whether a command makes a leg that was not there before: then, and only then, somebody's phone rings. */
  function begins(contactId: string, legId: string | null, command: () => void): boolean {
    const before = legs(contactId, legId);
    command();
    return legs(contactId, legId) > before;
  }

  /** What people notice of an event, before it is told. */
  function noticed(contactId: string, event: TelephonyEvent): void {
    if (event.type === "recording.finished" && event.spoken) kept.add(event.recordingId);
    const legId = "legId" in event ? event.legId : null;
    const person = people.get(keyOf(contactId, legId));
    if (person === undefined) return;
    if (ANSWERED.has(event.type)) person.state = "talking";
    if (OVER.has(event.type) || (event.type === "dial.failed" && !person.isTalking()))
      person.lost();
  }

  return {
    ...telephony,
    start: (listener) =>
      telephony.start({
        incoming(call) {
          const contactId = listener.incoming(call);
          sockets.calling?.on(contactId, null);
          return contactId;
        },
        event(contactId, event) {
          noticed(contactId, event);
          listener.event(contactId, event);
        },
        link: (up, detail) => listener.link(up, detail),
      }),
    hangup(contactId, cause) {
      const person = people.get(keyOf(contactId, null));
      if (person instanceof SimulatedCaller && person.state === "ringing") person.refusedBy(cause);
      telephony.hangup(contactId, cause);
    },
    stopRecording(contactId, recordingId) {
      kept.add(recordingId);
      telephony.stopRecording(contactId, recordingId);
    },
    ringAgent(contactId, leg) {
      const { legId, endpoint } = leg;
      const phone = phones.get(endpoint);
      if (!begins(contactId, legId, () => telephony.ringAgent(contactId, leg))) return;
      phone?.rings(contactId, legId, shown(leg), () => telephony.agentHangsUp(contactId));
      const behaviour = phone?.behaviour ?? "absent";
      if (behaviour === "no-answer") return;
      soon(() =>
        behaviour === "answers"
          ? telephony.answerAgent(contactId, legId)
          : telephony.agentRejects(contactId, AGENT_REFUSALS[behaviour]),
      );
    },
    ringParty(contactId, leg) {
      const { legId, number } = leg;
      const phone = phones.get(number);
      if (phone) telephony.partyWill(contactId, WILLS[phone.behaviour]);
      if (begins(contactId, legId, () => telephony.ringParty(contactId, leg)))
        phone?.rings(contactId, legId, shown(leg), () => telephony.partyHangsUp(contactId));
    },
    dial(contactId, dial) {
      const phone = phones.get(dial.number);
      if (phone) telephony.customerWill(contactId, WILLS[phone.behaviour]);
      if (begins(contactId, null, () => telephony.dial(contactId, dial)))
        phone?.rings(contactId, null, shown(dial), () => telephony.callerHangsUp(contactId));
    },
  };
}

const shown = ({ callerId, callerName = "" }: Pick<Dial, "callerId" | "callerName">): Shown => ({
  number: callerId,
  name: callerName,
});
