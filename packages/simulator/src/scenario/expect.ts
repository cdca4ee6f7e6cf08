import type { JournalEntry } from "@cordboard/runtime";

import type { Simulation } from "../simulation.ts";
import { heard } from "../transcript.ts";
import type { Expectations } from "./schema.ts";

/** What was expected and did not come, each in one line. */
export function unmet(expected: Expectations, { journal, contact, outcome }: Simulation): string[] {
  const entered = of(journal, "entered");
  const branches = of(journal, "branch");
  const played = of(journal, "command").flatMap(({ command }) =>
    command.type === "play" || command.type === "playToAgent"
      ? command.parts.map(heard)
      : command.type === "startMusic"
        ? ["hold music"]
        : [],
  );
  const dialled = of(journal, "command").flatMap(({ command }) =>
    command.type === "dial" || command.type === "ringParty" ? [command] : [],
  );
  return [
    ...same(
      "path",
      expected.path,
      entered.map(({ action }) => action),
    ),
    ...inOrder(
      "branch",
      expected.branches,
      branches.map(({ action, outcome: taken }) => `${action}:${taken}`),
      (a, b) => a === b,
    ),
    ...inOrder("prompt", expected.heard, played, (all, part) => all.includes(part)),
    ...same(
      "errors",
      expected.errors,
      branches.flatMap(({ error }) => (error ? [error.code] : [])),
    ),
    ...same(
      "warnings",
      expected.warnings,
      of(journal, "warning").map(({ code }) => code),
    ),
    ...same("outcome", expected.outcome, outcome ?? "not over yet"),
    ...same("queue", expected.queue, contact?.queue.state),
    ...same(
      "dialled",
      expected.dialled,
      dialled.map(({ number, callerId }, index) =>
        expected.dialled?.[index]?.callerId === undefined ? { number } : { number, callerId },
      ),
    ),
    ...Object.entries(expected.variables ?? {}).flatMap(([name, value]) =>
      same(`variable ${name}`, value, contact?.variables[name]),
    ),
    ...(expected.timing ?? []).flatMap((span) => timing(span, entered, journal[0]?.at ?? 0)),
  ];
}

function of<K extends JournalEntry["kind"]>(journal: readonly JournalEntry[], kind: K) {
  return journal.filter(
    (entry): entry is Extract<JournalEntry, { kind: K }> => entry.kind === kind,
  );
}

function same(what: string, expected: unknown, actual: unknown): string[] {
  if (expected === undefined || JSON.stringify(expected) === JSON.stringify(actual)) return [];
  return [`${what}: expected ${JSON.stringify(expected)}, but it was ${JSON.stringify(actual)}`];
}

function inOrder(
  what: string,
  expected: readonly string[] | undefined,
  actual: readonly string[],
  matches: (actual: string, expected: string) => boolean,
): string[] {
  let from = 0;
  for (const wanted of expected ?? []) {
    const found = actual.findIndex((one, index) => index >= from && matches(one, wanted));
    if (found < 0)
      return [
        `${what}: expected "${wanted}"${from > 0 ? ` after "${actual[from - 1]}"` : ""}; there were ${JSON.stringify(actual)}`,
      ];
    from = found + 1;
  }
  return [];
}

function timing(
  { action, from, to }: { action: string; from: number; to: number },
  entered: readonly { readonly action: string; readonly at: number }[],
  beganAt: number,
): string[] {
  const times = entered
    .filter((entry) => entry.action === action)
    .map(({ at }) => (at - beganAt) / 1000);
  if (times.some((time) => time >= from && time <= to)) return [];
  const were = times.length > 0 ? `it began at ${times.join(", ")} s` : "it never began";
  return [`timing: expected "${action}" between ${from} and ${to} s, but ${were}`];
}
