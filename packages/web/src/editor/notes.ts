import type { Position, Script } from "@cordboard/language";

import { moveBoxes, type Added } from "./edits.ts";
import { hasBox, uniqueId } from "./ids.ts";

/** A new note, with nothing in it yet. */
export function addNote(script: Script, at: Position): Added {
  const id = uniqueId("note", (taken) => hasBox(script, taken));
  const added = { ...script, notes: { ...script.notes, [id]: { text: "" } } };
  return { script: moveBoxes(added, { [id]: at }), id };
}

export function setNote(script: Script, id: string, text: string): Script {
  const note = script.notes?.[id];
  if (!note || note.text === text) return script;
  return { ...script, notes: { ...script.notes, [id]: { ...note, text } } };
}

export function removeNotes(script: Script, ids: readonly string[]): Script {
  const kept = <T>(map: { readonly [id: string]: T }, gone: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(map).filter(([id]) => !gone.has(id)));
  const { notes = {}, layout = {} } = script;
  const gone = new Set(ids.filter((id) => Object.hasOwn(notes, id)));
  if (gone.size === 0) return script;
  return { ...script, notes: kept(notes, gone), layout: kept(layout, gone) };
}
