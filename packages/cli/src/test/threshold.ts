import type { ScriptCoverage } from "@cordboard/simulator";

type Counts = Pick<ScriptCoverage, "covered" | "total">;

/** Rounded down: 100 only where nothing is missing. */
export const percentOf = ({ covered, total }: Counts): number =>
  total === 0 ? 100 : Math.floor((covered / total) * 100);

/** @param threshold percent that should be covered at least; none is always reached */
export const isBelow = ({ covered, total }: Counts, threshold = 0): boolean =>
  covered * 100 < total * threshold;
