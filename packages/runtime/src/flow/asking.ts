import { cancelTimer, command, startTimer, type Draft } from "../contact/draft.ts";
import type { ContactEvent } from "../contact/events.ts";
import type { Asking } from "../contact/state.ts";
import type { HangupCause } from "../ports/telephony.ts";
import { applyDebug } from "./debug.ts";
import { endFlow } from "./doing.ts";
import type { EndReason } from "./errors.ts";
import { initialVariables } from "./frames.ts";
import type { Program } from "./program.ts";
import { textsAsValues } from "./texts-as-values.ts";

/*
 * The call rings, and the number's hook is being asked what is to answer it. The tries are counted here, in the
 * contact's state: a restart in the middle loses no call and begins no new count.
 */

/** The first one, and two more. */
const TRIES = 3;
/** Between two tries, so that a receiver that was just restarted is there again. */
const PAUSE_MS = 500;
const PAUSE = "hook-pause";

/** An event while the hook is being asked: the script has not begun and hears of nothing. */
export function whileAsking(
  draft: Draft,
  program: Program,
  asking: Asking,
  event: ContactEvent,
): void {
  switch (event.type) {
    case "voice.ringing":
      return ask(draft, asking);
    case "timer.due":
      delete draft.timers[event.timerId];
      if (event.timerId === PAUSE) ask(draft, asking);
      return;
    case "hook.answered":
      if (event.attempt === asking.attempt) heard(draft, program, event);
      return;
    case "hook.failed":
      if (event.attempt === asking.attempt) failed(draft, program, asking, event.at);
      return;
    case "voice.gone":
      draft.asking = null;
      cancelTimer(draft, PAUSE);
      command(draft, { type: "cancelHook" });
      return endFlow(draft, "released");
    case "debug":
      return applyDebug(draft, event);
    default:
  }
}

export function ask(draft: Draft, { hook, attempt }: Asking): void {
  const { ani: caller, dnis: callee } = draft.call;
  command(draft, { type: "askHook", hook, attempt, caller, callee });
}

function failed(draft: Draft, program: Program, asking: Asking, now: number): void {
  if (asking.attempt === TRIES) return answer(draft, program);
  draft.asking = { ...asking, attempt: asking.attempt + 1 };
  startTimer(draft, PAUSE, now + PAUSE_MS);
}

function heard(
  draft: Draft,
  program: Program,
  { action, variables: texts }: Extract<ContactEvent, { type: "hook.answered" }>,
): void {
  if (action === "hang-up") return refuse(draft, "refused", "rejected");
  const { variables, warnings } = textsAsValues(program, texts);
  draft.variables = initialVariables(program, variables);
  for (const warning of warnings) draft.outbox.push({ kind: "warning", action: "", ...warning });
  answer(draft, program);
}

/** With the hook's script or the number's own; where it has none nobody answers. */
function answer(draft: Draft, { entry }: Program): void {
  if (entry === "") return refuse(draft, "nothing-bound", "failed");
  draft.asking = null;
  command(draft, { type: "answer" });
}

export function refuse(draft: Draft, reason: EndReason, cause: HangupCause): void {
  draft.asking = null;
  draft.outcome = "rejected";
  draft.call.hangupCause = cause;
  command(draft, { type: "hangup", cause });
  endFlow(draft, reason);
}
