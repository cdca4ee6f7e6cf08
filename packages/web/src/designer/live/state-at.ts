import type { ReplayView } from "@cordboard/api";

/** The variables of the script that a contact was in when this entry of its journal was written, by name. */
export function variablesAt(
  { steps }: Pick<ReplayView, "steps">,
  seq: number,
): readonly (readonly [name: string, value: string])[] {
  let script = "";
  let known = new Map<string, string>();
  for (const { seq: at, place, variables } of steps) {
    if (at > seq) break;
    // Each script has variables of its own: the first step in one tells all of them.
    if (place.script !== script) known = new Map();
    script = place.script;
    for (const [name, value] of Object.entries(variables)) known.set(name, JSON.stringify(value));
  }
  return [...known].toSorted(([a], [b]) => a.localeCompare(b));
}
