import type { PromptPart, Telephony } from "@cordboard/runtime";
import {
  createSimulatedTelephony,
  type CalleeBehaviour,
  type SimulatedTelephony,
  type VirtualClock,
} from "@cordboard/simulator";

/** The switch, which outlives call servers, and what can be seen of it by who stands beside it. */
export interface WatchedSwitch {
  readonly people: SimulatedTelephony;
  /** For the call server. */
  readonly telephony: Telephony;
  /** What callers were played, in order. */
  readonly heard: string[];
  /** Customers' phones that rang. */
  readonly dialled: string[];
  /** Agents' legs that were rung: who, by contact and leg. */
  readonly rung: ReadonlyMap<string, string>;
}

export const legKey = (contactId: string, legId: string): string => `${contactId} ${legId}`;

export function watchedSwitch(
  clock: VirtualClock,
  customers: readonly CalleeBehaviour[],
): WatchedSwitch {
  const people = createSimulatedTelephony({ timer: clock });
  const heard: string[] = [];
  const dialled: string[] = [];
  const rung = new Map<string, string>();
  let playing = "";
  const telephony: Telephony = {
    ...people,
    dial(contactId, dial) {
      const key = legKey(contactId, dial.dialId);
      if (!dialled.includes(key)) {
        people.customerWill(contactId, customers[dialled.length] ?? "answers");
        dialled.push(key);
      }
      people.dial(contactId, dial);
    },
    play(contactId, playback) {
      const isOn = playing === playback.playbackId && people.playing(contactId) !== null;
      if (!isOn) heard.push(said(playback.parts));
      playing = playback.playbackId;
      people.play(contactId, playback);
    },
    ringAgent(contactId, leg) {
      rung.set(legKey(contactId, leg.legId), leg.endpoint);
      people.ringAgent(contactId, leg);
    },
  };
  return { people, telephony, heard, dialled, rung };
}

export const said = (parts: readonly PromptPart[]): string =>
  parts.map((part) => ("text" in part ? part.text : part.type)).join(" ");
