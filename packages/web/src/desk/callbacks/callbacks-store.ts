import type { ScheduledCallbackView } from "@cordboard/api";
import { create } from "zustand";

import { client } from "../../client.ts";

const SHOWN = 50;

interface Callbacks {
  readonly agentId: string | null;
  readonly list: readonly ScheduledCallbackView[];
  readonly more: boolean;
}

/** Callbacks that wait for their time: made by an agent, or theirs to make. */
export const useCallbacks = create<Callbacks>(() => ({ agentId: null, list: [], more: false }));

export async function loadCallbacks(agentId: string): Promise<void> {
  const { callbacks, next } = await client.listScheduledCallbacks({
    agent: agentId,
    limit: SHOWN,
  });
  useCallbacks.setState({ agentId, list: callbacks, more: next !== null });
}
