import type { ScriptEvent } from "@cordboard/language";

import { commandsOf } from "../contact/commands.ts";
import { command, type Draft } from "../contact/draft.ts";
import type { ContactEvent } from "../contact/events.ts";
import { whileAsking } from "./asking.ts";
import { applyDebug, isStopped, standsNoMore } from "./debug.ts";
import { endFlow, stopAction } from "./doing.ts";
import { programOf, returnToCaller } from "./frames.ts";
import { deliver, goOn, run } from "./interpreter.ts";
import type { Program } from "./program.ts";
import { whileReaching } from "./reaching.ts";
import { depthOf, isRepeated, withSignal } from "./signals.ts";
import { TURN, waitsForTurn } from "./turns.ts";

/** More digits than this are not kept: nobody types ahead so far. */
const MAX_TYPE_AHEAD = 64;

/** The flow region's answer to an event; the voice and queue regions have already taken note of it. */
export function flowReacts(draft: Draft, program: Program, event: ContactEvent): void {
  if (draft.reaching) return whileReaching(draft, draft.reaching, event);
  if (draft.asking) return whileAsking(draft, program, draft.asking, event);
  const isTurn = event.type === "timer.due" && event.timerId === TURN && waitsForTurn(draft);
  // Whoever restored the contact would be told of it once more.
  if (event.type === "timer.due") delete draft.timers[event.timerId];
  switch (event.type) {
    case "voice.ringing":
      command(draft, { type: "answer" });
      break;
    case "voice.answered":
      if (draft.flow.status === "running") run(draft, program, program.entry, event.at);
      break;
    case "bridge.joined":
      if (hasJustAnswered(draft)) fire(draft, program, "answer", event.at);
      else deliver(draft, program, event);
      break;
    case "bridge.failed":
    case "agent-leg.ended":
    case "offer.ended":
      if (draft.queue.state === "queued") resume(draft, program, event.at);
      deliver(draft, program, event);
      break;
    case "voice.gone":
      if (draft.callback && draft.queue.state !== "none") deliver(draft, program, event);
      else fire(draft, program, "release", event.at);
      break;
    case "callback.refused":
      // A caller who hung up meanwhile is released now that no callback keeps the contact.
      if (!draft.call.voicePath && draft.queue.state === "none")
        fire(draft, program, "release", event.at);
      else deliver(draft, program, event);
      break;
    case "callback.ended":
      fire(draft, program, "release", event.at);
      break;
    case "signal":
      signalled(draft, program, event);
      break;
    case "desk.asked":
      // The agent is gone, and the script is the one that they chose.
      if (event.ask.do === "script" && draft.flow.status === "running")
        run(draft, program, program.entry, event.at);
      break;
    case "debug":
      applyDebug(draft, event);
      if (event.goOn && isStopped(draft)) goesOn(draft, program, event.at);
      break;
    case "timer.due":
      if (isTurn) goesOn(draft, program, event.at);
      else deliver(draft, program, event);
      break;
    case "events.dropped":
      draft.outbox.push({
        kind: "warning",
        action: draft.flow.action,
        code: "events-dropped",
        message: `${event.count} came faster than they could be handled.`,
      });
      break;
    case "digit":
      draft.typeAhead = (draft.typeAhead + event.digit).slice(-MAX_TYPE_AHEAD);
      deliver(draft, program, event);
      break;
    default:
      deliver(draft, program, event);
  }
  neverSilent(draft);
}

/** An event action takes over from whatever the script was doing; without one the script ends there. */
function fire(draft: Draft, root: Program, name: "answer" | "release", now: number): void {
  if (takeOver(draft, root, name)) return run(draft, root, draft.flow.action, now);
  if (draft.flow.status !== "ended") endFlow(draft, name === "answer" ? "answered" : "released");
}

/**
 * A signal that the script has no action for changes nothing. What comes with it is known to the script where it
 * declares a variable of that name and kind.
 */
function signalled(
  draft: Draft,
  root: Program,
  { parameters, key, at }: Extract<ContactEvent, { type: "signal" }>,
): void {
  if (isRepeated(draft, key) || !takeOver(draft, root, "signal")) return;
  draft.signals = withSignal(draft, key);
  const known = Object.entries(parameters).filter(
    ([name, value]) =>
      Object.hasOwn(draft.variables, name) && typeof draft.variables[name] === typeof value,
  );
  draft.variables = { ...draft.variables, ...Object.fromEntries(known) };
  run(draft, root, draft.flow.action, at);
}

/** To the event's action in the innermost script that has one. False when none has: then nothing is changed. */
function takeOver(draft: Draft, root: Program, name: ScriptEvent): boolean {
  const depth = depthOf(draft, root, name);
  if (depth < 0) return false;
  stopAction(draft);
  for (let left = depth; left > 0; left--) returnToCaller(draft);
  const action = programOf(draft, root).events[name] ?? "";
  Object.assign(draft.flow, { action, suspended: false, sinceWait: 0 });
  return true;
}

/** Connecting failed: the action that was interrupted begins again. */
function resume(draft: Draft, program: Program, now: number): void {
  if (!draft.flow.suspended) return;
  draft.flow.suspended = false;
  if (draft.flow.status === "waiting") run(draft, program, draft.flow.action, now);
}

/** While an agent is being connected nothing begins: if that fails, what is to begin then is known. */
function goesOn(draft: Draft, program: Program, now: number): void {
  standsNoMore(draft);
  if (!draft.flow.suspended) goOn(draft, program, now);
}

/** Who comes back to a customer after music has answered them before. */
const hasJustAnswered = ({ outbox }: Draft): boolean =>
  commandsOf(outbox).some(({ type }) => type === "agentConnected");

/** A caller whose script has ended, and who waits for nobody, is hung up. */
function neverSilent({ call, flow, queue, transfer, outbox }: Draft): void {
  const waitsForAgent = queue.state !== "none" && !queue.state.startsWith("voicemail");
  if (flow.status !== "ended" || !call.voicePath || waitsForAgent || call.hangupCause) return;
  if (transfer) return;
  call.hangupCause = "normal";
  outbox.push({ kind: "command", command: { type: "hangup", cause: "normal" } });
}
