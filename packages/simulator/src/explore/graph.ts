import { contactOf, type Contact, type Interpreter } from "@cordboard/runtime";

import { movesFrom } from "./moves.ts";
import { keyOf, move, type Move, type Moved, type State, type Watched } from "./state.ts";

/** A state that a call can be in, with the shortest way to it. */
export interface Node {
  readonly state: State;
  readonly contact: Contact;
  /** Null for the beginning of a call. */
  readonly from: { readonly node: Node; readonly move: Move } | null;
  readonly over: boolean;
  /** How much of what can happen next was not looked at. */
  unseen: number;
  readonly edges: Edge[];
}

export interface Edge {
  readonly move: Move;
  /** Which of the moves from its node: a state that counts as the same one has other ids, in the same order. */
  readonly index: number;
  readonly to: Node;
}

/** Somebody is on the line, and talks to nobody. */
export const isHeld = ({ contact: { call, queue } }: Node): boolean =>
  call.voicePath && queue.state !== "connected" && call.party === null;

export interface Graph {
  /** In the order of the length of their ways. */
  readonly nodes: readonly Node[];
  /** False: there is more than the bound allows to look at. */
  readonly complete: boolean;
}

/** Told of each step as it is found: the shortest ways come first. */
export type Witness = (from: Node | null, made: Move, moved: Moved, to: Node) => void;

interface Bounds {
  readonly maxStates: number;
  readonly onProgress: ((states: number) => void) | undefined;
}

/** How often progress is told. */
const TOLD_EACH = 250;

/** A way on which something does not work is told only where all others are this much longer. */
const FAULT_COST = 20;

/** Visits all states that calls can get into, nearest first. */
export function graphOf(
  interpreter: Interpreter,
  calls: readonly State[],
  watched: Watched,
  { maxStates, onProgress }: Bounds,
  witness: Witness,
): Graph {
  const known = new Map<string, Node>();
  const nodes: Node[] = [];
  /** By the length of the way, what has been seen to be possible and not been looked at. */
  const ahead: (() => void)[][] = [calls.map((call) => () => void visit(call, RINGS, null, 0))];
  const full = () => nodes.length >= maxStates;

  const visit = (state: State, made: Move, before: Node | null, cost: number): Node => {
    const moved = move(interpreter, state, made);
    const key = keyOf(moved.state, watched);
    const node = known.get(key) ?? nodeOf(moved, before && { node: before, move: made });
    if (!known.has(key)) {
      known.set(key, node);
      nodes.push(node);
      if (nodes.length % TOLD_EACH === 0) onProgress?.(nodes.length);
      if (!node.over) lookAhead(node, cost);
    }
    witness(before, made, moved, node);
    return node;
  };
  const lookAhead = (node: Node, cost: number) => {
    const moves = movesFrom(node.state, interpreter.program);
    node.unseen = moves.length;
    for (const [index, made] of moves.entries()) {
      const later = cost + (made.fault ? FAULT_COST : 1);
      (ahead[later] ??= []).push(() => {
        node.edges.push({ move: made, index, to: visit(node.state, made, node, later) });
        node.unseen--;
      });
    }
  };

  for (let cost = 0; cost < ahead.length && !full(); cost++) {
    for (const look of ahead[cost] ?? []) if (!full()) look();
    ahead[cost] = [];
  }
  return { nodes, complete: nodes.every(({ unseen }) => unseen === 0) };
}

const nodeOf = ({ state, over }: Moved, from: Node["from"]): Node => ({
  state,
  contact: contactOf(state.snapshot),
  from,
  over,
  unseen: 0,
  edges: [],
});

/** How every call begins. */
export const RINGS: Move = { by: "caller", afterSec: 0, events: [{ type: "voice.ringing" }] };
