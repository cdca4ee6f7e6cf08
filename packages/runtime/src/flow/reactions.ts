import type { ScriptEvent } from "@cordboard/language";

import { command, type Draft } from "../contact/draft.ts";
import type { ContactEvent } from "../contact/events.ts";
import { deliver, endFlow, run, stopAction } from "./interpreter.ts";
import type { Program } from "./program.ts";

/** More digits than this are not kept: nobody types ahead so far. */
const MAX_TYPE_AHEAD = 64;

/** The flow region's answer to an event; the voice and queue regions have already taken note of it. */
export function flowReacts(draft: Draft, program: Program, event: ContactEvent): void {
  switch (event.type) {
    case "voice.ringing":
      command(draft, { type: "answer" });
      break;
    case "voice.answered":
      if (draft.flow.status === "running") run(draft, program, program.entry, event.at);
      break;
    case "bridge.joined":
      if (draft.queue.state === "connected" && draft.offer?.legId === event.legId)
        fire(draft, program, "answer", event.at);
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
    case "restarted":
      stopAction(draft);
      run(draft, program, draft.flow.action, event.at);
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
function fire(draft: Draft, program: Program, name: ScriptEvent, now: number): void {
  const action = program.events[name];
  if (action === undefined) {
    if (draft.flow.status !== "ended") endFlow(draft, name === "answer" ? "answered" : "released");
    return;
  }
  stopAction(draft);
  draft.flow.suspended = false;
  draft.flow.sinceWait = 0;
  run(draft, program, action, now);
}

/**
 * A signal that the script has no action for changes nothing. What comes with it is known to the script where it
 * declares a variable of that name and kind.
 */
function signalled(
  draft: Draft,
  program: Program,
  { parameters, at }: Extract<ContactEvent, { type: "signal" }>,
): void {
  if (program.events.signal === undefined) return;
  const known = Object.entries(parameters).filter(
    ([name, value]) =>
      Object.hasOwn(draft.variables, name) && typeof draft.variables[name] === typeof value,
  );
  draft.variables = { ...draft.variables, ...Object.fromEntries(known) };
  fire(draft, program, "signal", at);
}

/** Connecting failed: the action that was interrupted begins again. */
function resume(draft: Draft, program: Program, now: number): void {
  if (!draft.flow.suspended) return;
  draft.flow.suspended = false;
  if (draft.flow.status === "waiting") run(draft, program, draft.flow.action, now);
}

/** A caller whose script has ended, and who waits for nobody, is hung up. */
function neverSilent({ call, flow, queue, outbox }: Draft): void {
  if (flow.status !== "ended" || !call.voicePath || queue.state !== "none" || call.hangupCause)
    return;
  call.hangupCause = "normal";
  outbox.push({ kind: "command", command: { type: "hangup", cause: "normal" } });
}
