import {
  differenceText,
  type JournalEntry,
  type Replay,
  type ReplayStep,
} from "@cordboard/runtime";
import { clockTime, transcribe, type TranscriptLine } from "@cordboard/simulator";

import { colors, count, printable, say } from "../output.ts";

/** Columns of the time and of who it is. */
const TIME = 7;
const WHO = 7;

/** Tells people what happened, one event after another: what came of it, where the contact is, what has changed. */
export function sayReplay(replay: Replay, journal: readonly JournalEntry[]): void {
  const { contactId, script, scriptHash, steps, difference } = replay;
  const of = script === "" ? "no script" : `script ${script}, version ${scriptHash.slice(0, 12)}`;
  const began = new Date(journal[0]?.at ?? 0).toISOString();
  say(colors.bold(`Contact ${contactId}`) + colors.dim(` · ${of} · ${began}`));
  const told = transcribe(journal);
  for (const [index, step] of steps.entries()) {
    const last = step.seq + step.facts.length;
    const own = told.filter(({ seq }) => seq >= step.seq && seq <= last);
    sayStep(step, steps[index - 1], own, journal[0]?.at ?? 0);
  }
  say();
  const guided = new Set(steps.flatMap((step) => step.guided));
  if (guided.size > 0) {
    const ways = count(guided.size, "action was", "actions were");
    const names = [...guided].join(", ");
    say(colors.yellow(`${ways} followed as recorded, for what decided is masked: ${names}.`));
  }
  say(
    difference
      ? colors.red(printable(differenceText(difference)))
      : colors.green(`As recorded: ${count(journal.length, "entry", "entries")}.`),
  );
}

function sayStep(
  step: ReplayStep,
  before: ReplayStep | undefined,
  told: readonly TranscriptLine[],
  beganAt: number,
): void {
  const time = clockTime((step.at - beganAt) / 1000).padStart(TIME);
  const [first, ...others] = told;
  if (first?.seq === step.seq) say(`${time}  ${line(first)}`);
  else say(`${time}  ${colors.dim((step.event?.type ?? "begun").padEnd(WHO))}`);
  for (const one of first?.seq === step.seq ? others : told) say(under(line(one)));
  for (const change of changesIn(step, before)) say(under(colors.dim(printable(change))));
}

const under = (text: string) => `${" ".repeat(TIME + 2)}${text}`;
const line = ({ who, text }: TranscriptLine) => `${who.padEnd(WHO)} ${printable(text)}`;

function* changesIn(step: ReplayStep, before: ReplayStep | undefined): Iterable<string> {
  const { place, variables, timers, queue, guided, at } = step;
  if (place.action !== "" && placeText(place) !== (before && placeText(before.place)))
    yield `at      ${placeText(place)}`;
  const set = Object.entries(variables).map(
    ([name, value]) => `${name} = ${JSON.stringify(value)}`,
  );
  if (set.length > 0) yield `set     ${set.join(", ")}`;
  const due = Object.entries(timers).map(([name, dueAt]) =>
    dueAt === null ? `${name} off` : `${name} in ${(dueAt - at) / 1000} s`,
  );
  if (due.length > 0) yield `timers  ${due.join(", ")}`;
  if (queue && (before || queue.state !== "none"))
    yield `queue   ${queue.state}${queue.skill && ` for ${queue.skill}, position ${queue.position}`}`;
  if (guided.length > 0) yield `as recorded, for what decided is masked: ${guided.join(", ")}`;
}

const placeText = ({ script, action, label, flow }: ReplayStep["place"]): string =>
  `${script} · ${action}${label && ` “${label}”`}${flow === "ended" ? " (the script has ended)" : ""}`;
