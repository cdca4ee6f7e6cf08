import type { HistoryState, ScriptVersion } from "@cordboard/api";
import { create } from "zustand";

import { client } from "../../client.ts";
import { useDesigner } from "../store.ts";

interface VersionsState {
  /** The script that the versions are of. */
  readonly script: string | null;
  readonly history: HistoryState | null;
  /** The newest first. */
  readonly versions: readonly ScriptVersion[];
}

/** What git has of the script that is open. */
export const useVersions = create<VersionsState>(() => ({
  script: null,
  history: null,
  versions: [],
}));

export async function loadVersions(): Promise<void> {
  const { name } = useDesigner.getState();
  if (name === null) return;
  const [history, versions] = await Promise.all([
    client.getHistory(),
    client.listVersions({ name }),
  ]);
  if (useDesigner.getState().name !== name) return;
  useVersions.setState({ script: name, history, versions });
}

/** The version in git that callers hear: the newest, unless the file is not as git has it. */
export function versionThatAnswers(
  { script, history, versions }: VersionsState,
  open: { readonly name: string | null; readonly path: string | undefined },
): ScriptVersion | null {
  if (script === null || script !== open.name || history?.git !== "ready") return null;
  return history.changed.includes(open.path ?? "") ? null : (versions[0] ?? null);
}
