import type { ScriptSummary, ServerStatus, TelephonyStatus, WorkspaceView } from "@cordboard/api";
import { create } from "zustand";

import { client, tellError } from "./client.ts";

interface WorkspaceState {
  readonly scripts: readonly ScriptSummary[] | null;
  readonly workspace: WorkspaceView | null;
  readonly status: ServerStatus | null;
}

/** What the workspace holds, as the server last said. */
export const useWorkspace = create<WorkspaceState>(() => ({
  scripts: null,
  workspace: null,
  status: null,
}));

export async function loadWorkspace(): Promise<void> {
  try {
    const [scripts, workspace, status] = await Promise.all([
      client.listScripts(),
      client.getWorkspace(),
      client.getStatus(),
    ]);
    useWorkspace.setState({ scripts, workspace, status });
  } catch (error) {
    tellError(error);
    useWorkspace.setState(({ scripts }) => ({ scripts: scripts ?? [] }));
  }
}

export async function loadScripts(): Promise<void> {
  useWorkspace.setState({ scripts: await client.listScripts() });
}

/** As the live feed tells it. */
export function showTelephony(telephony: TelephonyStatus): void {
  useWorkspace.setState(({ status }) => ({ status: status && { ...status, telephony } }));
}
