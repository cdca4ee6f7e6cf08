import type { PortEvent } from "@cordboard/runtime";

/** A way in which something that is under way can go on. */
export interface Answer {
  readonly event: PortEvent;
  /** Seconds until it comes; in the simulator it takes as long. */
  readonly afterSec: number;
  /** Something does not work: it can come, but nobody can wait for it. */
  readonly fault?: true;
}

/** The world around a contact, as far as it can still tell the contact something. */
export interface World {
  /** What is under way, by its id. */
  readonly open: { readonly [id: string]: readonly Answer[] };
  /** How often a customer who is called back may still be dialled, and the minutes between. */
  readonly retry: { readonly attempts: number; readonly minutesBetween: number };
  /** Whose queue the contact was put in last. */
  readonly skill: string;
  /** An agent comes after so many seconds at the earliest. */
  readonly agentAfterSec: number;
}

/** People do things this much later than what happened before. */
export const SOON_SEC = 0.25;

/** Who is recorded speaks so long. */
export const SPOKEN_SEC = 5;

/** The id of a question to the contact centre: nothing else happens until it is answered. */
export const ASKED = "asked";

export const QUIET: World = {
  open: {},
  retry: { attempts: 1, minutesBetween: 0 },
  skill: "",
  agentAfterSec: SOON_SEC,
};

export function without(open: World["open"], id: string): World["open"] {
  const { [id]: _, ...others } = open;
  return others;
}
