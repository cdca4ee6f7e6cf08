import {
  createInterpreter,
  type JournalEntry,
  type Outcome,
  type Program,
} from "@cordboard/runtime";

import { DEFAULT_CALL, DEFAULT_START } from "../scenario/options.ts";
import { graphOf, type Edge, type Node, type Witness } from "./graph.ts";
import { movesTo, retell } from "./retell.ts";
import type { Move, Moved, State } from "./state.ts";
import { stuckIn } from "./stuck.ts";
import { QUIET } from "./world.ts";

export interface ExploreOptions {
  /** How many states of a call are looked at. Default 20,000. */
  readonly maxStates?: number;
  /** When the calls come, epoch milliseconds: some scripts ask what time it is. */
  readonly startAt?: number;
  /** Told now and then how many states have been looked at. */
  onProgress?(states: number): void;
}

/** One way that a call can go, the shortest of its kind. */
export interface Way {
  /** Empty: withheld. */
  readonly ani: string;
  /** What happens on it, as the journal of a call would have it. */
  readonly journal: readonly JournalEntry[];
}

/** How a call can end. */
export interface Ending extends Way {
  readonly outcome: Outcome;
  /** The skill whose queue the contact was in last; empty when it was in none. */
  readonly skill: string;
  /** For calls that the script ended: the action at which it did. */
  readonly action: string | null;
}

export type FlawKind =
  /** The caller is on the line, and nothing will come: no sound's end, no timer, no agent. */
  | "waits-for-ever"
  /** A caller who does nothing goes round for ever, and no agent is asked for. */
  | "goes-round"
  /** An outcome has no branch to take. */
  | "dead-end"
  /** The script went over a budget: it ran away. */
  | "runaway";

/** How callers get stuck, or are let down. */
export interface Flaw extends Way {
  readonly kind: FlawKind;
  /** Where. For `goes-round`: all actions of the round. */
  readonly actions: readonly string[];
  /** Whatever the caller presses: only hanging up helps. */
  readonly hopeless: boolean;
}

export interface Exploration {
  /** How many different states calls can be in, as far as was looked. */
  readonly states: number;
  /** False: there are more states than the bound. What was found is true, but that there is no more is not proven. */
  readonly complete: boolean;
  readonly endings: readonly Ending[];
  readonly flaws: readonly Flaw[];
  /** Actions that no call came to, also of scripts that this one names. */
  readonly unreached: readonly string[];
}

/**
 * Walks all ways that calls can take through a script: whatever callers press, agents do, and telephony and other
 * systems answer, one case of each kind. With `complete` and no flaws no caller can get stuck.
 *
 * Taken as given: the caller's number (and a withheld one, where the script looks at it), the time of the call, a first place
 * in the queue, one content of the answers of other systems, besides none. Keys that no branch is named after are tried by one
 * example.
 *
 * @example
 * const { complete, flaws } = explore(compileText(text, "explored"));
 */
export function explore(program: Program, options: ExploreOptions = {}): Exploration {
  const { maxStates = 20_000, startAt = Date.parse(DEFAULT_START), onProgress } = options;
  const interpreter = createInterpreter(program);
  const instructions = [...program.scripts].flatMap(([script, one]) =>
    Array.from(one.instructions.values(), (instruction) => ({ script, ...instruction })),
  );
  const looksAt = (name: string) =>
    instructions.some(({ properties }) => JSON.stringify(properties).includes(name));
  const root = program.script.name;
  const callers = looksAt("call.ani") ? [DEFAULT_CALL.ani, ""] : [DEFAULT_CALL.ani];
  const calls = callers.map((ani): State => {
    const { dnis, country } = DEFAULT_CALL;
    const contact = { contactId: "contact-1", ani, dnis, country, startedAt: startAt };
    const snapshot = interpreter.create(contact);
    return { snapshot, world: QUIET, now: startAt, typed: "", past: [] };
  });

  const entered = new Set<string>();
  const endings = new Map<string, Ending>();
  const flaws = new Map<string, Flaw>();
  const watched = { waitedSec: looksAt("waitedSec"), error: looksAt("error.") };
  const graph = graphOf(interpreter, calls, watched, { maxStates, onProgress }, note);
  for (const { kind, node, round, hopeless } of stuckIn(graph)) {
    const actions = round.length > 0 ? actionsOf(round) : [placeOf(node)];
    const way = () => wayOf(movesTo(node), node, round);
    first(flaws, `${kind} ${actions.toSorted().join(" ")}`, () => ({
      kind,
      actions,
      hopeless,
      ...way(),
    }));
  }
  return {
    states: graph.nodes.length,
    complete: graph.complete,
    endings: [...endings.values()],
    flaws: [...flaws.values()],
    unreached: instructions
      .map(({ script, id }) => place(id, script === root ? undefined : script))
      .filter((at) => !entered.has(at)),
  };

  function note(...[from, made, { facts, over }, to]: Parameters<Witness>): void {
    const way = () => wayOf(from ? [...movesTo(from), made] : [made], to);
    for (const fact of facts) {
      if (fact.kind === "entered") entered.add(place(fact.action, fact.script));
      const kind = flawOf(fact);
      const at = actionAt(from, facts, fact);
      if (kind)
        first(flaws, `${kind} ${at}`, () => ({ kind, actions: [at], hopeless: true, ...way() }));
    }
    if (!over) return;
    const ended = facts.find(
      (fact) => fact.kind === "command" && fact.command.type === "endContact",
    );
    if (ended?.kind !== "command" || ended.command.type !== "endContact") return;
    const { outcome } = ended.command;
    const { skill } = to.contact.queue;
    const hangup = facts.find((fact) => fact.kind === "command" && fact.command.type === "hangup");
    const byScript = outcome === "script-ended" || outcome === "failed";
    const action = byScript ? actionAt(from, facts, hangup) : null;
    const ending = { outcome, skill, action };
    first(endings, JSON.stringify(ending), () => ({ ...ending, ...way() }));
  }

  function wayOf(moves: readonly Move[], { contact }: Node, round: readonly Edge[] = []): Way {
    const { ani } = contact.call;
    const begin = calls[callers.indexOf(ani)];
    return { ani, journal: begin ? retell(interpreter, begin, moves, round) : [] };
  }
}

/** Only the first of its kind is made: nothing shorter comes later. */
function first<T>(all: Map<string, T>, key: string, make: () => T): void {
  if (!all.has(key)) all.set(key, make());
}

const actionsOf = (round: readonly Edge[]): string[] => [
  ...new Set(round.map(({ to }) => placeOf(to))),
];

function flawOf(fact: Moved["facts"][number]): FlawKind | undefined {
  if (fact.kind === "flow-ended") return fact.reason === "dead-end" ? "dead-end" : undefined;
  const code = fact.kind === "branch" ? fact.error?.code : undefined;
  return code === "runaway-script" || code === "too-many-actions" ? "runaway" : undefined;
}

/** The action that was carried out when a fact of a step came about. */
function actionAt(
  from: Node | null,
  facts: Moved["facts"],
  until: Moved["facts"][number] | undefined,
): string {
  let at = from ? placeOf(from) : "";
  for (const fact of facts) {
    if (fact === until) break;
    if (fact.kind === "entered") at = place(fact.action, fact.script);
  }
  return at;
}

/** An action of another script than the one that answered goes by the name of both. */
const place = (action: string, script: string | undefined): string =>
  script === undefined ? action : `${script}/${action}`;

const placeOf = ({ contact: { script, flow } }: Node): string =>
  place(flow.action, flow.script === script ? undefined : flow.script);
