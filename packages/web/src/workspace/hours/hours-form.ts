import { hoursMistakes, inWords, readSpans, type HoursFile, type Week } from "@cordboard/language";

import { texts, words as translations } from "../../texts/index.ts";
import type { Mistake } from "../documents.ts";

export const DAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const satisfies readonly (keyof Week)[];
export type Day = (typeof DAYS)[number];

/** Spans are as somebody types them, `9-12, 13-17:30`: they need not be readable yet. */
export interface HolidayRow {
  readonly name: string;
  /** `2026-12-24`; of a day of every year, `12-24`. */
  readonly date: string;
  readonly open: string;
}

export interface OverrideRow {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly is: "open" | "closed";
}

export interface HoursForm {
  readonly $schema?: string | undefined;
  readonly description: string;
  readonly timeZone: string;
  readonly weekly: { readonly [day in Day]: string };
  readonly holidays: readonly HolidayRow[];
  readonly overrides: readonly OverrideRow[];
}

const written = (spans: readonly string[] = []) => spans.join(", ");

export function hoursForm({ $schema, description = "", timeZone, ...hours }: HoursFile): HoursForm {
  const { weekly, holidays = {}, overrides = {} } = hours;
  const day = (name: Day) => [name, written(weekly[name])] as const;
  return {
    $schema,
    description,
    timeZone,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a list of all days
    weekly: Object.fromEntries(DAYS.map(day)) as HoursForm["weekly"],
    holidays: Object.entries(holidays).map(([name, { date, open }]) => ({
      name,
      date,
      open: written(open),
    })),
    overrides: Object.entries(overrides).map(([name, { from, to, is = "closed" }]) => ({
      name,
      from,
      to,
      is,
    })),
  };
}

/** What the form says, as far as it can be read; what is left empty is left out. */
export function hoursIn({ $schema, description, timeZone, ...form }: HoursForm): HoursFile {
  const weekly = DAYS.flatMap((day) => {
    const spans = readSpans(form.weekly[day]) ?? [];
    return spans.length > 0 ? [[day, spans] as const] : [];
  });
  const holidays = form.holidays.map(({ name, date, open }) => {
    const spans = readSpans(open) ?? [];
    return [name, { date, ...(spans.length > 0 ? { open: spans } : {}) }] as const;
  });
  const overrides = form.overrides.map(
    ({ name, from, to, is }) => [name, { from, to, ...(is === "open" ? { is } : {}) }] as const,
  );
  return {
    ...($schema === undefined ? {} : { $schema }),
    ...(description === "" ? {} : { description }),
    timeZone,
    weekly: Object.fromEntries(weekly),
    ...(holidays.length > 0 ? { holidays: Object.fromEntries(holidays) } : {}),
    ...(overrides.length > 0 ? { overrides: Object.fromEntries(overrides) } : {}),
  };
}

const BRANCH = /^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$/;

/** What keeps the form from being saved. */
export function hoursMistakesIn(form: HoursForm): Mistake[] {
  const words = texts.workspace.hours;
  const { weekly, holidays, overrides } = form;
  const spans = (path: Mistake["path"], text: string) =>
    readSpans(text) ? [] : [{ path, message: words.spansForm }];
  const named = (
    kind: string,
    rows: readonly { readonly name: string }[],
    isName: (name: string) => boolean,
    form_: string,
  ) =>
    rows.flatMap(({ name }, index) => {
      const path = [kind, index, "name"];
      if (!isName(name)) return [{ path, message: form_ }];
      const isTwice = rows.findIndex((row) => row.name === name) < index;
      return isTwice ? [{ path, message: words.nameTwice }] : [];
    });
  const rowMistakes = [
    ...DAYS.flatMap((day) => spans(["weekly", day], weekly[day])),
    ...named("holidays", holidays, (name) => name.trim() !== "", words.nameNeeded),
    ...holidays.flatMap(({ date, open }, index) => [
      ...(date === "" ? [{ path: ["holidays", index, "date"], message: words.dateNeeded }] : []),
      ...spans(["holidays", index, "open"], open),
    ]),
    ...named("overrides", overrides, (name) => BRANCH.test(name), words.branchForm),
    ...overrides.flatMap(({ from, to }, index) =>
      Object.entries({ from, to })
        .filter(([, moment]) => moment === "")
        .map(([key]) => ({ path: ["overrides", index, key], message: words.dateNeeded })),
    ),
  ];
  return rowMistakes.length > 0 ? rowMistakes : [...invalid(form)];
}

/** The language's own rules; its places are by name, the form's by line. */
function* invalid(form: HoursForm): Generator<Mistake> {
  for (const { kind, path, message } of hoursMistakes(hoursIn(form))) {
    if (kind !== "invalid") continue;
    const [list, name, field = ""] = path;
    const rows = list === "holidays" ? form.holidays : form.overrides;
    const index = rows.findIndex((row) => row.name === name);
    yield {
      path: index < 0 ? path : [String(list), index, field],
      message: inWords(message, translations),
    };
  }
}

/** What can be shown of a form with mistakes: lines that are not ready yet are left out. */
export function usableHours(form: HoursForm): HoursFile | null {
  const wrong = hoursMistakesIn(form);
  const isGood = (list: string) => (_: unknown, index: number) =>
    !wrong.some(({ path }) => path[0] === list && path[1] === index);
  const usable = {
    ...form,
    holidays: form.holidays.filter(isGood("holidays")),
    overrides: form.overrides.filter(isGood("overrides")),
  };
  return hoursMistakesIn(usable).some(({ path }) => path[0] !== "weekly") ? null : hoursIn(usable);
}
