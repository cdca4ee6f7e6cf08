import type { Command } from "../contact/commands.ts";
import type { ContactEvent } from "../contact/events.ts";
import { command, type Draft } from "../contact/draft.ts";

/*
 * What an action begins ends with it: when an event takes over in the middle, nothing may go on behind it. Sounds
 * and timers have rules of their own; everything else that lasts is noted here by its id, with what undoes it.
 */

/** Notes a thing that lasts beyond the command that begins it. */
export function noteUndo(draft: Draft, begun: Command): void {
  if (begun.type !== "sendRequest") return;
  const { requestId } = begun;
  draft.flow.undo = { ...draft.flow.undo, [requestId]: { type: "cancelRequest", requestId } };
}

export function undoAll(draft: Draft): void {
  for (const undo of Object.values(draft.flow.undo)) command(draft, undo);
  draft.flow.undo = {};
}

/** Whether the event is of something that the action began and that still goes on; if it is its end, that is noted. */
export function isOfAction(draft: Draft, event: ContactEvent): boolean {
  if (!("requestId" in event)) return true;
  const { [event.requestId]: undo, ...others } = draft.flow.undo;
  draft.flow.undo = others;
  return undo !== undefined;
}
