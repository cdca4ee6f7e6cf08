import type { Command } from "../contact/commands.ts";
import type { ContactEvent, ContactEventType } from "../contact/events.ts";
import { command, type Draft } from "../contact/draft.ts";
import { askIdOf } from "./asks.ts";

/*
 * What an action begins ends with it: when an event takes over in the middle, nothing may go on behind it. Sounds
 * and timers have rules of their own; everything else that lasts is noted here by its id, with what undoes it.
 */

/** Notes a thing that lasts beyond the command that begins it. */
export function noteUndo(draft: Draft, begun: Command): void {
  const noted = undoOf(begun);
  if (noted) draft.flow.undo = { ...draft.flow.undo, [noted.id]: noted.undo };
}

function undoOf(begun: Command): { readonly id: string; readonly undo: Command } | undefined {
  switch (begun.type) {
    case "sendRequest": {
      const { requestId } = begun;
      return { id: requestId, undo: { type: "cancelRequest", requestId } };
    }
    case "record": {
      const { recordingId } = begun;
      return { id: recordingId, undo: { type: "stopRecording", recordingId } };
    }
    case "stream": {
      const { streamId } = begun;
      return { id: streamId, undo: { type: "stopStream", streamId } };
    }
    case "ringParty": {
      const { legId } = begun;
      return { id: legId, undo: { type: "dropParty", legId } };
    }
    default:
      return undefined;
  }
}

export function undoAll(draft: Draft): void {
  for (const undo of Object.values(draft.flow.undo)) command(draft, undo);
  draft.flow.undo = {};
}

const ENDS: ReadonlySet<ContactEventType> = new Set<ContactEventType>([
  "http.answered",
  "http.failed",
  "recording.finished",
  "recording.failed",
  "party-leg.ended",
  "stream.ended",
  "stream.failed",
]);

/** Whether the event is of something that the action began and that still goes on; if it is its end, that is noted. */
export function isOfAction(draft: Draft, event: ContactEvent): boolean {
  if ("askId" in event) return event.askId === askIdOf(draft);
  const id = idOf(event);
  if (id === undefined) return true;
  const { [id]: undo, ...others } = draft.flow.undo;
  if (ENDS.has(event.type)) draft.flow.undo = others;
  return undo !== undefined;
}

function idOf(event: ContactEvent): string | undefined {
  if ("requestId" in event) return event.requestId;
  if ("recordingId" in event) return event.recordingId;
  if ("streamId" in event) return event.streamId;
  return "legId" in event ? event.legId : undefined;
}
