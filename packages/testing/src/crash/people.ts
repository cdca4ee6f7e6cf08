import { CALL, type CrashCentre } from "./crash-centre.ts";
import { legKey, said } from "./switch.ts";

/** Somebody who looks and listens every half second, and does what people do. */
export type Person = (centre: CrashCentre) => void;

/** What a caller does when they hear something: a key, keys one after another, words of so many seconds, the hook. */
type Deed = { readonly presses: string } | { readonly speaks: number } | "hangs up";

interface Habit {
  /** A part of what is played; or `music`, `beep`, `ringback`, `agent`. */
  readonly when: string;
  readonly does: Deed;
  /** So long after it began. Default 1. */
  readonly afterSec?: number;
}

/** Who gets no reaction tries again. */
const PATIENCE_MS = 6_000;

export function caller(...habits: readonly Habit[]): Person {
  let hears = "";
  let since = 0;
  let typed = 0;
  let deeds = new Set<Habit>();
  return (centre) => {
    const { people } = centre.switch;
    const contactId = centre.onTheLine();
    if (contactId === undefined) return;
    const { talksWith } = people.hearing(contactId, null);
    const sound = people.playing(contactId);
    const now = centre.clock.now();
    const what =
      talksWith !== undefined ? "agent" : typeof sound === "string" ? sound : said(sound ?? []);
    const isAgain = what !== "" && what === hears && now - since > PATIENCE_MS;
    if ((what !== hears && what !== "") || isAgain) {
      [hears, since, typed, deeds] = [what, now, 0, new Set()];
    }
    for (const habit of habits) {
      const { when, does, afterSec = 1 } = habit;
      if (deeds.has(habit) || !hears.includes(when) || now - since < afterSec * 1000) continue;
      if (does === "hangs up") people.callerHangsUp(contactId);
      else if ("speaks" in does) people.speak(contactId, does.speaks);
      else people.press(contactId, does.presses.charAt(typed++));
      if (typeof does === "string" || "speaks" in does || typed >= does.presses.length)
        deeds.add(habit);
    }
  };
}

type AgentDeed = "talks" | "declines" | "loses the phone while dialling";

/** What an agent waits for, to come: what the caller has heard, or what waits in the queue. */
type Cue = { readonly heard: string } | { readonly waits: "callback" | "voicemail" };

/** Comes on a cue; takes what rings after two seconds, and talks for ten. */
export function agent(id: string, cue: Cue, ...deeds: readonly AgentDeed[]): Person {
  const seen = new Map<string, number>();
  const talking = new Map<string, number>();
  let isThere = false;
  return (centre) => {
    const { people, rung } = centre.switch;
    const now = centre.clock.now();
    if (!isThere && hasCome(centre, cue)) {
      isThere = true;
      centre.agentComes(id);
    }
    for (const { contactId, ...leg } of people.legs()) {
      if (leg.kind !== "agent") continue;
      const key = legKey(contactId, leg.legId);
      if (rung.get(key) !== `SIM/${id}`) continue;
      if (!seen.has(key)) seen.set(key, now);
      const deed = deeds[[...seen.keys()].indexOf(key)] ?? "talks";
      const rings = now - (seen.get(key) ?? now);
      // And again, where nobody noticed.
      const isTime = rings > 0 && rings % 2_000 === 0;
      if (isTime && deed === "declines") people.agentRejects(contactId);
      else if (isTime) people.answerAgent(contactId, leg.legId);
      if (deed === "loses the phone while dialling" && centre.isDialling(contactId))
        people.agentHangsUp(contactId);
      if (people.hearing(contactId, leg.legId).talksWith === undefined) continue;
      if (!talking.has(key)) talking.set(key, now);
      if (now - (talking.get(key) ?? now) >= 10_000) people.agentHangsUp(contactId);
    }
  };
}

/** Calls the customer on a cue, and goes on as {@link agent} does. */
export function dialler(id: string, cue: Cue): Person {
  const answers = agent(id, cue);
  return (centre) => {
    answers(centre);
    const hasRung = [...centre.switch.rung.values()].includes(`SIM/${id}`);
    if (!hasRung && hasCome(centre, cue)) centre.agentCalls(id);
  };
}

/** Whom an agent has called, and who calls back some seconds after that conversation. */
export function callsBack(): Person {
  let talked = 0;
  let called = false;
  return (centre) => {
    const { people } = centre.switch;
    const isOn = people.legs().length > 0;
    if (centre.switch.dialled.length === 0 || called) return;
    if (isOn) talked = centre.clock.now();
    else if (centre.clock.now() - talked >= 8_000) {
      called = true;
      people.call(CALL);
    }
  };
}

const hasCome = (centre: CrashCentre, cue: Cue): boolean =>
  "heard" in cue
    ? centre.switch.heard.some((text) => text.includes(cue.heard))
    : centre.waits(cue.waits);

/** Somebody outside who hangs up after five seconds' talk. */
export function party(): Person {
  let since = 0;
  return (centre) => {
    const { people } = centre.switch;
    for (const { contactId, ...leg } of people.legs()) {
      if (leg.kind !== "party") continue;
      if (people.hearing(contactId, leg.legId).talksWith === undefined) continue;
      since ||= centre.clock.now();
      if (centre.clock.now() - since >= 5_000) people.partyHangsUp(contactId);
    }
  };
}
