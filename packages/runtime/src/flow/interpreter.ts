import { targetOf } from "@cordboard/language";

import type { Draft } from "../contact/draft.ts";
import type { ContactEvent } from "../contact/events.ts";
import type { CodedError, Value } from "../contact/values.ts";
import { BUDGET, overBudget } from "./budget.ts";
import { contextOf } from "./context.ts";
import { isStopped, standsBefore, standsNoMore } from "./debug.ts";
import { apply, endFlow, forOwnAction, stopAction } from "./doing.ts";
import { callScript, goToScript, programOf, returnToCaller } from "./frames.ts";
import type { Instruction, Program } from "./program.ts";
import { failed, wait, type ActionContext, type ActionEvent, type Step } from "./semantics.ts";
import { NotSpeakable } from "./spoken.ts";
import { givesWayBefore, takesTurn, waitsForTurn } from "./turns.ts";

/**
 * Carries out actions from `actionId` on until one waits, the script ends, or others have their turn. `root` is the script that the contact
 * began with; which one the action is of, the contact knows.
 */
export function run(draft: Draft, root: Program, actionId: string, now: number): void {
  let next: string | undefined = actionId;
  while (next !== undefined && !standsStill(draft, next, now)) next = enter(draft, root, next, now);
}

const standsStill = (draft: Draft, next: string, now: number): boolean =>
  standsBefore(draft, next) || givesWayBefore(draft, next, now);

/** Begins the action before which the script stood still. */
export function goOn(draft: Draft, root: Program, now: number): void {
  const next = enter(draft, root, draft.flow.action, now);
  if (next !== undefined) run(draft, root, next, now);
}

/** Gives an event to the action that waits, and goes on if that ends it. */
export function deliver(draft: Draft, root: Program, event: ContactEvent): void {
  const instruction = programOf(draft, root).instructions.get(draft.flow.action);
  const { status, suspended } = draft.flow;
  if (status !== "waiting" || suspended || !instruction) return;
  if (isStopped(draft) || waitsForTurn(draft)) return;
  const forAction = forOwnAction(draft, event);
  if (!instruction.semantics.on || !forAction) return;
  draft.flow.sinceWait = 0;
  const next = tell(draft, root, instruction, draft.flow.local, forAction);
  if (next !== undefined) run(draft, root, next, event.at);
}

/** The action's answer to an event, applied; returns the action that follows, if one does now. */
function tell(
  draft: Draft,
  root: Program,
  instruction: Instruction,
  local: unknown,
  event: ActionEvent,
): string | undefined {
  const { semantics } = instruction;
  const step = attempt(
    draft,
    programOf(draft, root),
    instruction,
    event.at,
    (context) => semantics.on?.(context, local, event) ?? wait(local),
  );
  return settle(draft, root, instruction, step, event.at);
}

function enter(draft: Draft, root: Program, id: string, now: number): string | undefined {
  const program = programOf(draft, root);
  const instruction = program.instructions.get(id);
  if (!instruction) {
    endFlow(draft, "dead-end");
    return undefined;
  }
  Object.assign(draft.flow, { action: id, status: "waiting", local: null });
  standsNoMore(draft);
  takesTurn(draft);
  const { type, label } = instruction;
  draft.outbox.push({ kind: "entered", ...placeOf(draft), action: id, type, label });
  const excess = overBudget(draft.flow);
  if (excess) {
    if (draft.flow.overBudget) {
      endFlow(draft, excess.code);
      return undefined;
    }
    Object.assign(draft.flow, { overBudget: true, sinceWait: BUDGET.sinceWait - BUDGET.grace });
    return settle(draft, root, instruction, { kind: "failed", error: excess }, now);
  }
  draft.flow.sinceWait++;
  draft.flow.total++;
  const step =
    instruction.needsVoice && !draft.call.voicePath
      ? failed(
          "no-voice-path",
          `${instruction.type} needs a caller who can hear it, and nobody is on the line.`,
        )
      : attempt(draft, program, instruction, now, (context) =>
          instruction.semantics.start(context),
        );
  return settle(draft, root, instruction, step, now);
}

/** Nothing throws past an action: what goes wrong is its Error. */
function attempt(
  draft: Draft,
  program: Program,
  instruction: Instruction,
  now: number,
  work: (context: ActionContext<never>) => Step<unknown>,
): Step<unknown> {
  try {
    return work(contextOf(draft, program, instruction, now));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    const code = error instanceof NotSpeakable ? "not-speakable" : "expression-failed";
    return failed(code, reason ?? "An expression could not be evaluated.");
  }
}

/** Applies a step; returns the action that follows, if one does now. */
function settle(
  draft: Draft,
  root: Program,
  instruction: Instruction,
  step: Step<unknown>,
  now: number,
): string | undefined {
  apply(draft, instruction, step, now);
  switch (step.kind) {
    case "wait":
      draft.flow.local = step.local;
      return undefined;
    case "end":
      endFlow(draft, step.reason);
      return undefined;
    case "failed":
      return fail(draft, instruction, step.error);
    case "call": {
      const refused = callScript(draft, root, step, step.local);
      return refused ? fail(draft, instruction, refused) : programOf(draft, root).entry;
    }
    case "go": {
      const refused = goToScript(draft, root, step);
      if (refused) return fail(draft, instruction, refused);
      draft.flow.callers = [];
      return programOf(draft, root).entry;
    }
    case "return":
      return giveBack(draft, root, step.values, now);
    case "done":
      return leave(draft, instruction, step.outcome);
  }
}

const fail = (draft: Draft, instruction: Instruction, error: CodedError) => {
  draft.error = { ...error, action: instruction.id };
  return leave(draft, instruction, "Error", error);
};

/** The action that called the sub-script goes on with what that gives back. Where nobody called, the script ends. */
function giveBack(
  draft: Draft,
  root: Program,
  values: { readonly [name: string]: Value },
  now: number,
): string | undefined {
  const caller = returnToCaller(draft);
  const instruction = programOf(draft, root).instructions.get(draft.flow.action);
  if (!caller || !instruction?.semantics.on) {
    endFlow(draft, "ended");
    return undefined;
  }
  const event = { type: "script.returned", values, at: now } as const;
  return tell(draft, root, instruction, caller.local, event);
}

const placeOf = ({ script, flow }: Draft) => ({
  ...(flow.script === script ? {} : { script: flow.script }),
  ...(flow.callers.length === 0 ? {} : { depth: flow.callers.length }),
});

function leave(
  draft: Draft,
  instruction: Instruction,
  outcome: string,
  error?: CodedError,
): string | undefined {
  stopAction(draft);
  const target = targetOf(instruction, outcome);
  draft.outbox.push({
    kind: "branch",
    ...placeOf(draft),
    action: instruction.id,
    outcome,
    branch: target?.branch ?? null,
    to: target?.to ?? null,
    ...(error ? { error } : {}),
  });
  if (!target) endFlow(draft, "dead-end");
  return target?.to;
}
