import type { JournalFact } from "../contact/journal.ts";
import { withoutAskId } from "../flow/asks.ts";
import { ACTION_TIMER } from "../flow/doing.ts";
import type { Instruction } from "../flow/program.ts";
import { agrees } from "./agree.ts";
import {
  done,
  end,
  failed,
  wait,
  type ActionCommand,
  type ActionContext,
  type Effects,
  type Step,
} from "../flow/semantics.ts";

type FactOf<K extends JournalFact["kind"]> = Extract<JournalFact, { readonly kind: K }>;

/** The runtime itself does these when an action is left. */
const WHEN_LEFT: ReadonlySet<string> = new Set([
  "stopPlayback",
  "cancelTimer",
  "cancelRequest",
  "stopRecording",
  "dropParty",
]);

/**
 * The step that an action took, out of the facts that came of it and after it; undefined when it is the one that the
 * action would take now. What facts do not tell, such as the values that it gave variables, is that of the latter.
 */
export function asRecorded(
  facts: readonly JournalFact[],
  instruction: Instruction,
  { now }: ActionContext<unknown>,
  local: unknown,
  step: Step<unknown> | undefined,
): Step<unknown> | undefined {
  const closes = facts.findIndex(({ kind }) => CLOSING.has(kind));
  const next = closes < 0 ? undefined : facts[closes];
  // A branch of another action is taken there when this one has given back to it.
  const closing = next?.kind === "branch" && next.action !== instruction.id ? undefined : next;
  const leaves = closing?.kind === "branch" || closing?.kind === "flow-ended";
  const own = (closes < 0 ? facts : facts.slice(0, closes)).filter(
    (fact) => !(leaves && fact.kind === "command" && WHEN_LEFT.has(fact.command.type)),
  );
  const taken = effectsOf(own, now);
  if (step && endsAs(step, closing) && doesAs(step, taken, leaves)) return undefined;
  const effects = { ...keptOf(step), ...taken };
  if (closing?.kind === "branch") {
    const { outcome, error } = closing;
    return error ? failed(error.code, error.message, effects) : done(outcome, effects);
  }
  if (closing?.kind === "flow-ended") return end(closing.reason, effects);
  if (step && TO_OTHER_SCRIPT.has(step.kind)) return { ...step, ...effects };
  return wait(step?.kind === "wait" ? step.local : local, effects);
}

const TO_OTHER_SCRIPT: ReadonlySet<string> = new Set(["call", "go", "return"]);

function endsAs(step: Step<unknown>, closing: JournalFact | undefined): boolean {
  if (closing?.kind === "branch")
    return closing.error
      ? step.kind === "failed" && agrees(closing.error, step.error)
      : step.kind === "done" && step.outcome === closing.outcome;
  if (closing?.kind === "flow-ended") return step.kind === "end" && step.reason === closing.reason;
  return TO_OTHER_SCRIPT.has(step.kind) || step.kind === "wait";
}

function doesAs({ commands = [], log }: Effects, taken: Effects, leaves: boolean): boolean {
  const own = commands.filter(({ type }) => !(leaves && WHEN_LEFT.has(type)));
  return agrees(taken.commands, own) && agrees(taken.log, log);
}

const CLOSING: ReadonlySet<JournalFact["kind"]> = new Set(["branch", "flow-ended", "entered"]);

/** What the journal does not tell. */
function keptOf(step: Step<unknown> | undefined): Effects {
  const { typeAhead, variables, memory, secret, language } = step ?? {};
  return {
    ...(typeAhead === undefined ? {} : { typeAhead }),
    ...(memory === undefined ? {} : { memory }),
    ...(variables && { variables }),
    ...(secret && { secret }),
    ...(language && { language }),
  };
}

function effectsOf(facts: readonly JournalFact[], now: number): Effects {
  const of = <K extends JournalFact["kind"]>(kind: K) =>
    facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
  const commands = of("command").map(({ command }) => withoutAskId(command));
  const timers: { [name: string]: number | null } = {};
  for (const command of commands) {
    if (command.type !== "startTimer" && command.type !== "cancelTimer") continue;
    const { timerId } = command;
    if (!timerId.startsWith(ACTION_TIMER)) continue;
    const name = timerId.slice(ACTION_TIMER.length);
    timers[name] = command.type === "startTimer" ? (command.dueAt - now) / 1000 : null;
  }
  const [log] = of("log");
  const [milestone] = of("milestone");
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what an action did, an action may do
    commands: commands.filter(({ type }) => !OF_RUNTIME.has(type)) as ActionCommand[],
    timers,
    warnings: of("warning"),
    ...(log && { log: log.text }),
    ...(milestone && { milestone: { name: milestone.name, data: milestone.data } }),
  };
}

const OF_RUNTIME: ReadonlySet<string> = new Set(["startTimer", "cancelTimer", "endContact"]);
