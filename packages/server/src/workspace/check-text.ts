import { language } from "@cordboard/actions/specs";
import type { Problem } from "@cordboard/language";

import type { Workspace, WorkspaceScript } from "./model.ts";
import { checkReferences } from "./references.ts";

/**
 * What a script that is not saved names, and the workspace does not have; the rest can be checked without it. Places are
 * those of its canonical text. Empty when the text has not the form of a script.
 */
export function checkText(workspace: Workspace, text: string): Problem[] {
  const script = language.read(text);
  return script ? checkInWorkspace(workspace, { script, text: language.format(script) }) : [];
}

/** What a script that is none of the workspace's files names, and the workspace does not have. */
export const checkInWorkspace = (
  workspace: Workspace,
  one: Pick<WorkspaceScript, "script" | "text">,
): Problem[] =>
  checkReferences(one, { ...workspace, allow: workspace.rest?.allow ?? [] }, language);
