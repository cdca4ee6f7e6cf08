import { cancelTimer, command, remember, startTimer, type Draft } from "../contact/draft.ts";
import { noteSecrets } from "../contact/secrets.ts";
import type { ContactEvent } from "../contact/events.ts";
import { withAskId } from "./asks.ts";
import { standsNoMore } from "./debug.ts";
import type { EndReason } from "./errors.ts";
import type { Instruction } from "./program.ts";
import type { Effects } from "./semantics.ts";
import { takesTurn } from "./turns.ts";
import { isOfAction, noteUndo, undoAll } from "./undo.ts";

/** Timers of actions are told apart from the contact's own by this. */
export const ACTION_TIMER = "action:";

/** What comes along with a step of an action, done to the contact. */
export function apply(draft: Draft, instruction: Instruction, effects: Effects, now: number): void {
  if (effects.typeAhead !== undefined) draft.typeAhead = effects.typeAhead;
  if (effects.secret) draft.flow.secret = true;
  if (effects.variables) {
    draft.variables = { ...draft.variables, ...effects.variables };
    if (draft.flow.secret) noteSecrets(draft, Object.values(effects.variables));
  }
  if (effects.memory !== undefined) remember(draft, instruction.id, effects.memory);
  if (effects.language) {
    draft.call.language = effects.language.tag;
    draft.call.voice = effects.language.voice;
  }
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
  for (const wanted of effects.commands ?? []) {
    const it = withAskId(draft, wanted);
    if (it.type === "play" || it.type === "startMusic") {
      draft.flow.playing = it.playbackId;
      draft.flow.playsMusic = it.type === "startMusic";
    }
    if (it.type === "stopPlayback") draft.flow.playing = null;
    noteUndo(draft, it);
    if (it.type === "hangup") draft.call.hangupCause = it.cause;
    if (it.type === "toCallback") draft.callback = it;
    if (it.type === "toVoicemail") draft.voicemail = it;
    command(draft, it);
  }
}

/** The event as the action knows it; null for one of somebody else. A finished playback plays no more. */
export function forOwnAction(draft: Draft, event: ContactEvent): ContactEvent | null {
  if (!isOfAction(draft, event)) return null;
  if (event.type === "playback.warning") {
    const { playbackId, message } = event;
    const { playing, action } = draft.flow;
    if (playbackId === playing)
      draft.outbox.push({ kind: "warning", action, code: "heard-otherwise", message });
    return null;
  }
  if (event.type === "playback.finished" || event.type === "playback.failed") {
    if (event.playbackId !== draft.flow.playing) return null;
    draft.flow.playing = null;
  }
  if (event.type !== "timer.due") return event;
  if (!event.timerId.startsWith(ACTION_TIMER)) return null;
  return { ...event, timerId: event.timerId.slice(ACTION_TIMER.length) };
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

/** The script ends; who called it stays known, for the events that may follow. */
export function endFlow(draft: Draft, reason: EndReason): void {
  stopAction(draft);
  draft.flow.status = "ended";
  draft.flow.endReason = reason;
  draft.flow.suspended = false;
  standsNoMore(draft);
  takesTurn(draft);
  draft.outbox.push({ kind: "flow-ended", reason });
}
