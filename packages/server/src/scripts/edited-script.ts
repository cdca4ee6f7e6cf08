import type { Problem, Script } from "@cordboard/language";

import { checkInWorkspace } from "../workspace/check-text.ts";
import type { Workspace, WorkspaceScript } from "../workspace/model.ts";
import type { Draft } from "./drafts.ts";

/** A script as people work on it: its draft where there is one, else its file. */
export interface EditedScript {
  /** As the file has it, or as the draft was begun. */
  readonly name: string;
  /** Of the file, within the workspace. */
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the text. */
  readonly revision: string;
  readonly script?: Script;
  readonly problems: readonly Problem[];
  /** The file: what callers hear, if it has no errors. */
  readonly published: WorkspaceScript | null;
  readonly draft: Draft | null;
}

/** Files and drafts, in the order of their paths. Of files with the same name the first one has the draft. */
export function editedScripts(workspace: Workspace, drafts: readonly Draft[]): EditedScript[] {
  const open = new Map(drafts.map((draft) => [draft.name, draft]));
  const files = workspace.scripts.map((published): EditedScript => {
    const draft = open.get(published.name);
    open.delete(published.name);
    return draft ? drafted(workspace, draft, published) : { ...published, published, draft: null };
  });
  const others = [...open.values()].map((draft) => drafted(workspace, draft, null));
  return [...files, ...others].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function drafted(
  workspace: Workspace,
  draft: Draft,
  published: WorkspaceScript | null,
): EditedScript {
  const { name, text, revision, script } = draft;
  const path = published?.path ?? draft.path;
  const own = { name, path, text, revision, ...(script ? { script } : {}) };
  const problems = [...draft.problems, ...checkInWorkspace(workspace, own)];
  return { ...own, problems, published, draft };
}
