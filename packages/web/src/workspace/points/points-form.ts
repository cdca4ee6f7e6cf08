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
}

export const NEW_POINT: PointRow = { number: "", script: "", aiAgent: "", hook: "", country: "" };

export const pointRows = (points: PointsOfContact): readonly PointRow[] =>
  Object.entries(points).map(
    ([number, { script = "", aiAgent = "", hook = "", country = "" }]) => ({
      number,
      script,
      aiAgent,
      hook,
      country,
    }),
  );

export const pointsIn = (rows: readonly PointRow[]): PointsOfContact =>
  Object.fromEntries(
    rows.map(({ number, ...point }) => [
      number,
      Object.fromEntries(Object.entries(point).filter(([, value]) => value !== "")),
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
