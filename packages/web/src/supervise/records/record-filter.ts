import type { ContactRecordView } from "@cordboard/api";

import { daysOf, rangeOf, type Days, type Preset } from "../time-range.ts";

/** Which records somebody wants to see. */
export interface RecordFilter {
  readonly preset: Preset;
  readonly own: Days | null;
  readonly skill: string | null;
  readonly agent: string | null;
  readonly number: string;
  readonly outcome: ContactRecordView["outcome"] | null;
}

export const ALL_TODAY: RecordFilter = {
  preset: "today",
  own: null,
  skill: null,
  agent: null,
  number: "",
  outcome: null,
};

/** The same as the server is asked for it. */
export function recordQuery(
  { preset, own, skill, agent, number, outcome }: RecordFilter,
  now: number,
  timeZone: string,
) {
  return {
    ...rangeOf(daysOf(preset, own, now, timeZone), timeZone),
    ...(skill === null ? {} : { skill }),
    ...(agent === null ? {} : { agent }),
    ...(number.trim() === "" ? {} : { number: number.trim() }),
    ...(outcome === null ? {} : { outcome }),
  };
}
