import { language } from "@cordboard/actions/specs";
import { SCRIPT_VERSION, type Script } from "@cordboard/language";

import type { Workspace } from "../workspace/model.ts";

/** A canvas with nothing on it but the beginning. */
export function newScript(name: string, workspace: Workspace): Script {
  const entry = [...language.specs.values()].find(({ starts }) => starts === "entry");
  if (!entry) throw new Error("No action type begins a script.");
  const id = entry.type.toLowerCase();
  return {
    version: SCRIPT_VERSION,
    name,
    mediaType: "phone",
    language: workspace.language,
    timeZone: workspace.timeZone,
    actions: { [id]: { type: entry.type } },
    layout: { [id]: { x: 0, y: 0 } },
  };
}
