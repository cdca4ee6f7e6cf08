import {
  hoursPhases,
  instantOf,
  wallClockAt,
  type HoursFile,
  type HoursPhase,
} from "@cordboard/language";
import { Text, UnstyledButton } from "@mantine/core";
import { useMemo } from "react";

import { locale } from "../../texts/language.ts";
import { texts } from "../../texts/index.ts";

interface Props {
  readonly hours: HoursFile;
  readonly today: string;
  readonly chosen: string;
  readonly onChoose: (date: string) => void;
}

interface CalendarDay {
  readonly date: string;
  readonly from: number;
  readonly to: number;
  readonly phases: readonly HoursPhase[];
}

const DAY_MS = 86_400_000;
const words = texts.workspace.hours;
const dayFormat = new Intl.DateTimeFormat(locale, {
  timeZone: "Etc/UTC",
  weekday: "long",
  day: "numeric",
  month: "long",
});
const weekday = new Intl.DateTimeFormat(locale, { timeZone: "Etc/UTC", weekday: "short" });

/** Four weeks from the Monday before today, or before the day that is looked at when that is not among them. */
export function FourWeeks({ hours, today, chosen, onChoose }: Props) {
  const first = mondayFor(today, chosen);
  const days = useMemo(() => daysFrom(first, hours), [first, hours]);
  return (
    <div className="cb-four-weeks" role="group" aria-label={words.fourWeeks}>
      {days.slice(0, 7).map(({ date }) => (
        <Text key={date} size="xs" c="dimmed" ta="center" aria-hidden="true">
          {weekday.format(noon(date))}
        </Text>
      ))}
      {days.map((day) => (
        <UnstyledButton
          key={day.date}
          className="cb-calendar-day"
          aria-label={inWords(day, hours.timeZone)}
          aria-pressed={day.date === chosen}
          data-today={day.date === today || undefined}
          title={inWords(day, hours.timeZone)}
          onClick={() => onChoose(day.date)}
        >
          <span>{Number(day.date.slice(-2))}</span>
          <DayBar {...day} />
        </UnstyledButton>
      ))}
    </div>
  );
}

function DayBar({ from, to, phases }: CalendarDay) {
  const share = (at: number) => `${((at - from) / (to - from)) * 100}%`;
  return (
    <span className="cb-calendar-bar" aria-hidden="true">
      {phases
        .filter(
          ({ state, override, holiday }) =>
            state !== "Closed" || override !== null || holiday !== null,
        )
        .map((phase) => (
          <span
            key={phase.from}
            data-look={
              phase.state === "Open" ? "open" : phase.override === null ? "holiday" : "closed"
            }
            style={{
              left: share(Math.max(phase.from, from)),
              right: `calc(100% - ${share(Math.min(phase.to, to))})`,
            }}
          />
        ))}
    </span>
  );
}

function inWords({ date, phases, from, to }: CalendarDay, timeZone: string): string {
  const times = phases
    .filter(({ state }) => state === "Open")
    .map((phase) => {
      const begins = wallClockAt(Math.max(phase.from, from), timeZone).time;
      const ends = phase.to >= to ? "24:00" : wallClockAt(phase.to, timeZone).time;
      return `${begins}–${ends}`;
    });
  const day = dayFormat.format(noon(date));
  const text = times.length > 0 ? words.dayOpen(day, times.join(", ")) : words.dayClosed(day);
  const why = phases.flatMap(({ override, holiday }) => override ?? holiday ?? []);
  return why.length > 0 ? `${text} (${[...new Set(why)].join(", ")})` : text;
}

function daysFrom(first: string, hours: HoursFile): CalendarDay[] {
  const midnight = (date: string) => instantOf({ date, time: "00:00" }, hours.timeZone).at;
  const dates = Array.from({ length: 29 }, (_, index) => plus(first, index));
  const starts = dates.map(midnight);
  const phases = hoursPhases(hours, starts[0] ?? 0, starts[28] ?? 0);
  return dates.slice(0, 28).map((date, index) => {
    const [from = 0, to = 0] = [starts[index], starts[index + 1]];
    return { date, from, to, phases: phases.filter((phase) => phase.from < to && phase.to > from) };
  });
}

const noon = (date: string) => Date.parse(`${date}T12:00Z`);
const plus = (date: string, days: number) =>
  new Date(noon(date) + days * DAY_MS).toISOString().slice(0, 10);
const monday = (date: string) => plus(date, -((new Date(noon(date)).getUTCDay() + 6) % 7));

function mondayFor(today: string, chosen: string): string {
  const first = monday(today);
  return chosen >= first && chosen < plus(first, 28) ? first : monday(chosen);
}
