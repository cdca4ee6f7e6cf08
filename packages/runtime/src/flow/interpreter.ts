import { targetOf } from "@cordboard/language";

import { cancelTimer, command, remember, startTimer, type Draft } from "../contact/draft.ts";
import type { ContactEvent } from "../contact/events.ts";
import { noteSecret } from "../contact/secrets.ts";
import type { CodedError } from "../contact/values.ts";
import { BUDGET, overBudget } from "./budget.ts";
import { contextOf } from "./context.ts";
import type { EndReason } from "./errors.ts";
import type { Instruction, Program } from "./program.ts";
import { failed, type ActionContext, type Effects, type Step } from "./semantics.ts";
import { NotSpeakable } from "./spoken.ts";
import { isOfAction, noteUndo, undoAll } from "./undo.ts";

/** Timers of actions are told apart from the contact's own by this. */
const ACTION_TIMER = "action:";

/** Carries out actions from `actionId` on until one waits or the script ends. */
export function run(draft: Draft, program: Program, actionId: string, now: number): void {
  let next: string | undefined = actionId;
  while (next !== undefined) next = enter(draft, program, next, now);
}

/** Gives an event to the action that waits, and goes on if that ends it. */
export function deliver(draft: Draft, program: Program, event: ContactEvent): void {
  const instruction = program.instructions.get(draft.flow.action);
  if (draft.flow.status !== "waiting" || draft.flow.suspended || !instruction) return;
  const on = instruction.semantics.on?.bind(instruction.semantics);
  const forAction = forOwnAction(draft, event);
  if (!on || !forAction) return;
  draft.flow.sinceWait = 0;
  const step = attempt(draft, program, instruction, event.at, (context) =>
    on(context, draft.flow.local, forAction),
  );
  const next = settle(draft, program, instruction, step, event.at);
  if (next !== undefined) run(draft, program, next, event.at);
}

/** Stops whatever the current action is doing: its sound and its timers. */
export function stopAction(draft: Draft): void {
  if (draft.flow.playing !== null) {
    command(draft, { type: "stopPlayback", playbackId: draft.flow.playing });
    draft.flow.playing = null;
  }
  for (const timerId of Object.keys(draft.timers)) {
    if (timerId.startsWith(ACTION_TIMER)) cancelTimer(draft, timerId);
  }
  undoAll(draft);
  draft.flow.local = null;
  draft.flow.secret = false;
}

export function endFlow(draft: Draft, reason: EndReason): void {
  stopAction(draft);
  draft.flow.status = "ended";
  draft.flow.endReason = reason;
  draft.flow.suspended = false;
  draft.outbox.push({ kind: "flow-ended", reason });
}

function enter(draft: Draft, program: Program, id: string, now: number): string | undefined {
  const instruction = program.instructions.get(id);
  if (!instruction) {
    endFlow(draft, "dead-end");
    return undefined;
  }
  Object.assign(draft.flow, { action: id, status: "waiting", local: null });
  draft.outbox.push({
    kind: "entered",
    action: id,
    type: instruction.type,
    label: instruction.label,
  });
  const excess = overBudget(draft.flow);
  if (excess) {
    if (draft.flow.overBudget) {
      endFlow(draft, excess.code);
      return undefined;
    }
    Object.assign(draft.flow, { overBudget: true, sinceWait: BUDGET.sinceWait - BUDGET.grace });
    return settle(draft, program, instruction, { kind: "failed", error: excess }, now);
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
  return settle(draft, program, instruction, step, now);
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
  program: Program,
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
      draft.error = { ...step.error, action: instruction.id };
      return leave(draft, instruction, "Error", step.error);
    case "done":
      return leave(draft, instruction, step.outcome);
  }
}

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
    action: instruction.id,
    outcome,
    branch: target?.branch ?? null,
    to: target?.to ?? null,
    ...(error ? { error } : {}),
  });
  if (!target) endFlow(draft, "dead-end");
  return target?.to;
}

function apply(draft: Draft, instruction: Instruction, effects: Effects, now: number): void {
  if (effects.typeAhead !== undefined) draft.typeAhead = effects.typeAhead;
  if (effects.secret) draft.flow.secret = true;
  if (effects.variables) {
    draft.variables = { ...draft.variables, ...effects.variables };
    if (draft.flow.secret) noteSecret(draft, Object.keys(effects.variables));
  }
  if (effects.memory !== undefined) remember(draft, instruction.id, effects.memory);
  if (effects.language !== undefined) draft.call.language = effects.language;
  const action = instruction.id;
  if (effects.log !== undefined) draft.outbox.push({ kind: "log", action, text: effects.log });
  if (effects.milestone) draft.outbox.push({ kind: "milestone", action, ...effects.milestone });
  for (const { code, message } of effects.warnings ?? []) {
    draft.outbox.push({ kind: "warning", action, code, message });
  }
  for (const [name, afterSec] of Object.entries(effects.timers ?? {})) {
    const timerId = ACTION_TIMER + name;
    if (afterSec === null) cancelTimer(draft, timerId);
    else startTimer(draft, timerId, now + afterSec * 1000);
  }
  for (const it of effects.commands ?? []) {
    if (it.type === "play" || it.type === "startMusic") {
      draft.flow.playing = it.playbackId;
      draft.flow.playsMusic = it.type === "startMusic";
    }
    if (it.type === "stopPlayback") draft.flow.playing = null;
    noteUndo(draft, it);
    if (it.type === "hangup") draft.call.hangupCause = it.cause;
    if (it.type === "toCallback") draft.callback = it;
    command(draft, it);
  }
}

/** The event as the action knows it; null for one of somebody else. A finished playback plays no more. */
function forOwnAction(draft: Draft, event: ContactEvent): ContactEvent | null {
  if (!isOfAction(draft, event)) return null;
  if (event.type === "playback.finished" || event.type === "playback.failed") {
    if (event.playbackId !== draft.flow.playing) return null;
    draft.flow.playing = null;
  }
  if (event.type !== "timer.due") return event;
  if (!event.timerId.startsWith(ACTION_TIMER)) return null;
  return { ...event, timerId: event.timerId.slice(ACTION_TIMER.length) };
}
