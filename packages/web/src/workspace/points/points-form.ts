import type { PointsOfContact } from "@cordboard/language";

import { texts } from "../../texts/index.ts";
import type { Mistake } from "../documents.ts";

/** A line of the table; its number may still be being typed. */
export interface PointRow {
  readonly number: string;
  /** Empty: none. */
  readonly script: string;
  /** Empty: none. */
  readonly aiAgent: string;
  /** The hook that is asked before; empty: none. */
  readonly hook: string;
  /** Empty: that of the settings. */
  readonly country: string;
  /** Whether the agent who called a caller takes their calls; empty: not. */
  readonly lastAgent: "" | "only" | "first";
  /** The recording for callers whom only that agent would have taken; empty: none. */
  readonly prompt: string;
  /** When the number is answered as usual; empty: always. */
  readonly hours: string;
  /** The script for other times; empty: none. */
  readonly whenClosed: string;
}

export const NEW_POINT: PointRow = {
  number: "",
  script: "",
  aiAgent: "",
  hook: "",
  country: "",
  lastAgent: "",
  prompt: "",
  hours: "",
  whenClosed: "",
};

export const pointRows = (points: PointsOfContact): readonly PointRow[] =>
  Object.entries(points).map(([number, { lastAgent, ...point }]) => ({
    ...NEW_POINT,
    ...point,
    number,
    lastAgent: lastAgent?.mode ?? "",
    prompt: lastAgent?.prompt ?? "",
  }));

export const pointsIn = (rows: readonly PointRow[]): PointsOfContact =>
  Object.fromEntries(
    rows.map(({ number, lastAgent: mode, prompt, ...point }) => [
      number,
      {
        ...Object.fromEntries(Object.entries(point).filter(([, value]) => value !== "")),
        ...(mode === ""
          ? {}
          : { lastAgent: { mode, ...(mode === "only" && prompt !== "" ? { prompt } : {}) } }),
      },
    ]),
  );

const NUMBER = /^(?:\*|\+?[0-9A-Za-z._-]{1,32})$/;

export function pointsMistakes(rows: readonly PointRow[]): Mistake[] {
  const words = texts.workspace.points;
  return rows.flatMap(({ number, script, aiAgent, hook }, index) => {
    const isTwice = rows.findIndex((row) => row.number === number) < index;
    const wrong = NUMBER.test(number) ? (isTwice ? words.twice : null) : words.numberForm;
    return [
      ...(wrong ? [{ path: [index, "number"], message: wrong }] : []),
      ...(script === "" && aiAgent === "" && hook === ""
        ? [{ path: [index, "script"], message: words.scriptNeeded }]
        : []),
    ];
  });
}
