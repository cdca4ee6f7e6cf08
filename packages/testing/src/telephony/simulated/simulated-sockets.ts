import type { Telephony, TelephonyEvent } from "@cordboard/runtime";
import type { SimulatedTelephony, VirtualClock } from "@cordboard/simulator";

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
  /** Dials that were asked for. */
  readonly dialled: Set<string>;
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
  const { telephony, clock, people, phones, dialled } = sockets;
  const soon = (act: () => void): void => void clock.at(clock.now() + PICK_UP_MS, act);

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
      const { legId, endpoint, callerId, callerName = "" } = leg;
      const phone = phones.get(endpoint);
      const isNew = !people.has(keyOf(contactId, legId));
      const shown = { number: callerId, name: callerName };
      if (isNew) phone?.rings(contactId, legId, shown, () => telephony.agentHangsUp(contactId));
      telephony.ringAgent(contactId, leg);
      const behaviour = phone?.behaviour ?? "absent";
      if (!isNew || behaviour === "no-answer") return;
      soon(() =>
        behaviour === "answers"
          ? telephony.answerAgent(contactId, legId)
          : telephony.agentRejects(contactId, AGENT_REFUSALS[behaviour]),
      );
    },
    ringParty(contactId, leg) {
      const { legId, number, callerId, callerName = "" } = leg;
      const phone = phones.get(number);
      if (phone && !people.has(keyOf(contactId, legId))) {
        const shown = { number: callerId, name: callerName };
        phone.rings(contactId, legId, shown, () => telephony.partyHangsUp(contactId));
        telephony.partyWill(contactId, WILLS[phone.behaviour]);
      }
      telephony.ringParty(contactId, leg);
    },
    dial(contactId, dial) {
      const { dialId, number, callerId, callerName = "" } = dial;
      const phone = phones.get(number);
      const isNew =
        !dialled.has(dialId + contactId) && !people.get(keyOf(contactId, null))?.isTalking();
      dialled.add(dialId + contactId);
      if (phone && isNew) {
        const shown = { number: callerId, name: callerName };
        phone.rings(contactId, null, shown, () => telephony.callerHangsUp(contactId));
        telephony.customerWill(contactId, WILLS[phone.behaviour]);
      }
      telephony.dial(contactId, dial);
    },
  };
}
