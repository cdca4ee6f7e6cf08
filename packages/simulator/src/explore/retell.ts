import { contactOf, type Interpreter, type JournalEntry } from "@cordboard/runtime";

import { RINGS, type Edge, type Node } from "./graph.ts";
import { movesFrom } from "./moves.ts";
import { move, type Move, type Moved, type State } from "./state.ts";

/** The shortest way to a state, from the beginning of the call. */
export function movesTo(node: Node): readonly Move[] {
  const moves: Move[] = [];
  for (let at: Node | null = node; at; at = at.from?.node ?? null)
    moves.push(at.from?.move ?? RINGS);
  return moves.toReversed();
}

/** The journal of a call that goes this way, and then once round. */
export function retell(
  interpreter: Interpreter,
  begin: State,
  moves: readonly Move[],
  round: readonly Edge[],
): readonly JournalEntry[] {
  const { contactId, script, scriptHash, call } = contactOf(begin.snapshot);
  const journal: JournalEntry[] = [];
  const write = (fact: Moved["facts"][number]) =>
    journal.push({ ...fact, contactId, seq: journal.length + 1 });
  const { ani, dnis } = call;
  write({ kind: "begun", script, scriptHash, ani, dnis, at: begin.now });
  let state = begin;
  const make = (made: Move) => {
    const moved = move(interpreter, state, made);
    ({ state } = moved);
    for (const fact of moved.facts) write(fact);
  };
  for (const made of moves) make(made);
  for (const edge of round) {
    const made = movesFrom(state, interpreter.program)[edge.index];
    if (made) make(made);
  }
  return journal;
}
