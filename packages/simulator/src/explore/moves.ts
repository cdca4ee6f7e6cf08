import { contactOf, type ContactKind, type Program, type QueueState } from "@cordboard/runtime";

import { sampleBody } from "./sample-body.ts";
import type { Move, State } from "./state.ts";
import { ASKED, SOON_SEC } from "./world.ts";

/** The agent of everybody: which one comes makes no difference to a script. */
export const AGENT = { id: "anna", name: "Anna", endpoint: "" } as const;

/** Everything that can happen next. Of ways of the same length those without faults are found first. */
export const movesFrom = (state: State, program: Program): readonly Move[] =>
  state.world.open[ASKED]
    ? answers(state)
    : allMoves(state, program).toSorted(
        (a, b) => Number(a.fault ?? false) - Number(b.fault ?? false),
      );

function allMoves(state: State, program: Program): readonly Move[] {
  const { call, queue, offer } = contactOf(state.snapshot);
  const moves: Move[] = [...answered(state, program), ...timers(state)];
  const kind = WAITS_AS[queue.state];
  if (kind) moves.push(agentComes(state, kind));
  if (queue.state === "connected" && offer)
    moves.push({
      by: "agent",
      afterSec: SOON_SEC,
      events: [{ type: "agent-leg.ended", legId: offer.legId, cause: "normal" }],
    });
  if (call.party !== null)
    moves.push({
      by: "outside",
      afterSec: SOON_SEC,
      events: [{ type: "party-leg.ended", legId: call.party, cause: "normal" }],
    });
  if (call.voicePath) {
    for (const keys of keysFor(state, program)) moves.push(presses(keys));
    moves.push(leaves(state));
  }
  if (program.events.signal !== undefined)
    moves.push({ by: "outside", afterSec: 0, events: [{ type: "signal", parameters: {} }] });
  return moves;
}

const answers = ({ world }: State): Move[] =>
  Object.entries(world.open).flatMap(([id, ways]) =>
    ways.map(({ event, ...way }) => ({
      ...way,
      by: "world" as const,
      events: [event],
      answers: [id],
    })),
  );

/** Besides an answer that says nothing, other systems give one in which there is what the action takes from it. */
function answered(state: State, program: Program): Move[] {
  const { flow, variables } = contactOf(state.snapshot);
  return answers(state).flatMap((one) => {
    const [event] = one.events;
    if (event?.type !== "http.answered" || event.status >= 300) return one;
    const { instructions } = program.scripts.get(flow.script) ?? program;
    const body = sampleBody(instructions.get(flow.action)?.properties, variables);
    return body === null ? one : [{ ...one, events: [{ ...event, body }] }, one];
  });
}

/** Only the earliest: the others are due later. */
function timers({ snapshot, now }: State): Move[] {
  const [earliest] = Object.entries(contactOf(snapshot).timers).toSorted(([, a], [, b]) => a - b);
  if (!earliest) return [];
  const [timerId, dueAt] = earliest;
  const afterSec = Math.max(0, dueAt - now) / 1000;
  return [{ by: "world", afterSec, events: [{ type: "timer.due", timerId }] }];
}

/** Who waits for an agent, and as what. */
const WAITS_AS: { readonly [state in QueueState]?: ContactKind } = {
  queued: "call",
  "callback-waiting": "callback",
  "voicemail-waiting": "voicemail",
};

/** An agent is free, is offered the contact, and takes it. */
function agentComes({ world }: State, kind: ContactKind): Move {
  const offer = { offerId: "offer", agent: AGENT, kind, ringTimeoutSec: 15 } as const;
  return {
    by: "agent",
    afterSec: world.agentAfterSec,
    events: [{ type: "offer.made", ...offer }],
  };
}

/** The caller hangs up, which also ends their being recorded: the switch tells that first. */
function leaves({ world }: State): Move {
  const cutOff = Object.entries(world.open).flatMap(([id, ways]) =>
    ways.flatMap(({ event }) =>
      event.type === "recording.finished" && !event.spoken
        ? [{ id, event: { ...event, durationSec: 0 } }]
        : [],
    ),
  );
  return {
    by: "leaves",
    afterSec: SOON_SEC,
    events: [...cutOff.map(({ event }) => event), { type: "voice.gone", cause: "normal" }],
    answers: cutOff.map(({ id }) => id),
  };
}

const presses = (keys: string): Move => ({
  by: "caller",
  afterSec: SOON_SEC,
  events: Array.from(keys, (digit) => ({ type: "digit" as const, digit })),
});

const KEYS = /^[0-9*#]+$/;
const RANGE = /^(\d)-(\d)$/;
/** Keys that menus use seldom, first. */
const DIGITS = "9876543210";

/**
 * Keys that make a difference: those with branches of their own, and one that has none. An action that goes on taking that one
 * is given more of it, and a key that could end the entry. Whoever has typed ahead of the script presses nothing more.
 */
function keysFor({ snapshot, typed }: State, program: Program): readonly string[] {
  const { flow, typeAhead } = contactOf(snapshot);
  if (flow.status !== "waiting" || typeAhead !== "") return [];
  const { instructions } = program.scripts.get(flow.script) ?? program;
  const linked = Object.keys(instructions.get(flow.action)?.branches ?? {});
  const wrong = Array.from(DIGITS).find((digit) => !linked.some((branch) => means(branch, digit)));
  if (typed !== "") return wrong && onlyOf(typed, wrong) ? [wrong, "#", "*"] : [];
  const keys = linked.flatMap((branch) => RANGE.exec(branch)?.[1] ?? branch);
  return [...keys.filter((key) => KEYS.test(key)), ...(wrong ? [wrong] : [])];
}

function means(branch: string, digit: string): boolean {
  const [, from, to] = RANGE.exec(branch) ?? [];
  return (
    branch === digit || (from !== undefined && to !== undefined && from <= digit && digit <= to)
  );
}

const onlyOf = (typed: string, digit: string) => typed === digit.repeat(typed.length);
