import { DAY_MINUTES } from "@cordboard/language";
import { errorAt, type Mistake } from "../documents.ts";
import { DayRow } from "./DayRow.tsx";
import { spansOf } from "./drawing-spans.ts";
import { DAYS, type Day, type HoursForm } from "./hours-form.ts";

interface Props {
  readonly week: HoursForm["weekly"];
  readonly mistakes: readonly Mistake[];
  readonly onChange: (change: Partial<HoursForm["weekly"]>) => void;
}

const MARKS = [0, 6, 12, 18, 24];

/** A line a day, from midnight to midnight: drawn with the mouse, or typed. */
export function WeekGrid({ week, mistakes, onChange }: Props) {
  return (
    <div className="cb-week">
      <div className="cb-day-marks" aria-hidden="true">
        {MARKS.map((hour) => (
          <span key={hour} data-at={hour}>
            {String(hour).padStart(2, "0")}:00
          </span>
        ))}
      </div>
      {DAYS.map((day, index) => (
        <DayRow
          key={day}
          day={day}
          text={week[day]}
          before={overMidnight(week[DAYS.at(index - 1) ?? day])}
          error={errorAt(mistakes, "weekly", day)}
          onChange={(text) => onChange({ [day]: text })}
          onCopy={(to) => onChange(copied(week, day, to))}
        />
      ))}
    </div>
  );
}

/** How far the day before goes on into this one, in minutes. */
const overMidnight = (text: string) =>
  Math.max(0, ...spansOf(text).map(({ to }) => to - DAY_MINUTES));

export type CopyTo = "workdays" | "all" | "next";

function copied(week: HoursForm["weekly"], from: Day, to: CopyTo): Partial<HoursForm["weekly"]> {
  const next = DAYS[(DAYS.indexOf(from) + 1) % DAYS.length];
  const days = to === "all" ? DAYS : to === "workdays" ? DAYS.slice(0, 5) : next ? [next] : [];
  return Object.fromEntries(days.map((day) => [day, week[from]]));
}
