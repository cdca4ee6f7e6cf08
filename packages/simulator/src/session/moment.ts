import type { JournalEntry } from "@cordboard/runtime";

import type { Act } from "../scenario/act.ts";
import { take } from "../scenario/act.ts";
import type { Simulation } from "../simulation.ts";

/** A time of a call, exact even where much happens at once. JSON. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly at: number;
  /** How many actions had begun. */
  readonly begun: number;
  /** The action before which the script stood still; null: it did not. */
  readonly stoppedBefore: string | null;
}

/** Something that was done to the call: by people, or by who tries it out. Enough to do it again. */
export interface Input extends Moment {
  readonly does: Act | "calls" | "goes on";
  /** How much was in the journal. */
  readonly entries: number;
}

/** A moment one can go back to: before an action begins, or before somebody does something. */
export interface Point extends Moment {
  /** How many inputs had come. */
  readonly inputs: number;
  /** How much was in the journal. */
  readonly entries: number;
  /** The action that begins. */
  readonly action?: string;
  /** The script of the action, where that is not the one that the call began with. */
  readonly script?: string;
  readonly act?: Act;
}

export const momentOf = ({ now, contact, stoppedBefore }: Simulation): Moment => ({
  at: now,
  begun: contact?.flow.total ?? 0,
  stoppedBefore,
});

export function inputOf(simulation: Simulation, does: Input["does"]): Input {
  return { ...momentOf(simulation), does, entries: simulation.journal.length };
}

export function makeInput(simulation: Simulation, { does }: Pick<Input, "does">): void {
  if (does === "calls") simulation.call();
  else if (does === "goes on") simulation.goOn();
  else take(simulation, does);
}

/** Every point of a call, in order. */
export function pointsOf(journal: readonly JournalEntry[], inputs: readonly Input[]): Point[] {
  const points: Point[] = [];
  let begun = 0;
  let made = 0;
  const upTo = (index: number) => {
    for (let input = inputs[made]; input && input.entries <= index; input = inputs[++made]) {
      const { does, ...moment } = input;
      if (typeof does === "object") points.push({ ...moment, inputs: made, act: does });
    }
  };
  for (const [index, entry] of journal.entries()) {
    upTo(index);
    if (entry.kind !== "entered") continue;
    const { at, action, script } = entry;
    // It may have stood still before the action: then it goes on only after this point.
    const last = inputs[made - 1];
    const wentOn = last?.does === "goes on" && last.begun === begun;
    points.push({
      at,
      begun,
      stoppedBefore: action,
      entries: index,
      inputs: wentOn ? made - 1 : made,
      action,
      ...(script === undefined ? {} : { script }),
    });
    begun += 1;
  }
  upTo(journal.length);
  return points;
}
