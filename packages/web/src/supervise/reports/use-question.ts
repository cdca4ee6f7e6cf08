import { useMemo } from "react";

import { serverNow } from "../centre-store.ts";
import { intervalsFor, usualInterval, type Interval } from "../intervals.ts";
import { daysOf, rangeOf, type Days, type Preset } from "../time-range.ts";
import { useKept } from "../use-kept.ts";
import { useTimeZone } from "../use-time-zone.ts";
import type { ReportBy } from "./figures.ts";
import type { Question } from "./load-report.ts";

/** What somebody has chosen. */
export interface Asked {
  readonly by: ReportBy;
  readonly preset: Preset;
  readonly own: Days | null;
  /** Null: the one that is usual for the range. */
  readonly interval: Interval | null;
  /** Null: the centre's. */
  readonly timeZone: string | null;
  readonly only: string | null;
  readonly inParts: boolean;
}

const FIRST: Asked = {
  by: "skills",
  preset: "today",
  own: null,
  interval: null,
  timeZone: null,
  only: null,
  inParts: false,
};

/** What is asked of the reports, and what that means today; null until the centre's time zone is known. */
export function useQuestion(): {
  readonly asked: Asked;
  readonly question: Question | null;
  readonly change: (part: Partial<Asked>) => void;
} {
  const [asked, setAsked] = useKept("reports.question", FIRST);
  const usualZone = useTimeZone();
  const question = useMemo(() => {
    const timeZone = asked.timeZone ?? usualZone;
    if (timeZone === null) return null;
    const { by, preset, own, only, inParts } = asked;
    const range = rangeOf(daysOf(preset, own, serverNow(), timeZone), timeZone);
    const isPossible = asked.interval !== null && intervalsFor(range).includes(asked.interval);
    const interval = isPossible && asked.interval ? asked.interval : usualInterval(range);
    return { by, range, interval, timeZone, only, inParts };
  }, [asked, usualZone]);
  return { asked, question, change: (part) => setAsked({ ...asked, ...part }) };
}
