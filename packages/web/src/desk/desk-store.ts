import {
  liveFeed,
  type AgentView,
  type ContactView,
  type FeedState,
  type LiveMessage,
  type QueueView,
} from "@cordboard/api";
import { create } from "zustand";

import { deskUrl } from "../client.ts";
import { checkSession } from "../session/session-store.ts";
import { showTelephony } from "../workspace-store.ts";
import { newAhead } from "./server-clock.ts";

const TOPICS = ["telephony", "agents", "queues", "contacts", "callbacks"] as const;

interface DeskState {
  /** Whose desk this is; null: nobody has sat down. */
  readonly agentId: string | null;
  readonly feed: FeedState;
  readonly agents: readonly AgentView[] | null;
  readonly queues: readonly QueueView[];
  readonly contacts: readonly ContactView[];
  /** Milliseconds by which the server's clock is ahead of this one; null before it was heard. */
  readonly ahead: number | null;
  /** When scheduled or waiting callbacks changed last, by the server's clock. */
  readonly callbacksAt: number;
}

/** What the contact centre does now, as the live feed tells it. */
export const useDesk = create<DeskState>(() => ({
  agentId: null,
  feed: "connecting",
  agents: null,
  queues: [],
  contacts: [],
  ahead: null,
  callbacksAt: 0,
}));

let opened: { readonly url: string; readonly close: () => void } | null = null;

/**
 * Follows the live feed as the desk of this agent, until somebody else sits down or the tab is closed: who looks at
 * another page of the app is still there. An agent whose last desk is gone is set Offline after a while.
 *
 * @param isThere - false for whoever looks over the agent's shoulder: that does not keep the agent logged in
 */
export function openDesk(agentId: string | null, isThere = true): void {
  const url = deskUrl(isThere ? agentId : null, ...TOPICS);
  useDesk.setState({ agentId });
  if (opened?.url === url) return;
  opened?.close();
  const close = liveFeed(url, take, (feed) => useDesk.setState({ feed }), {
    onSignedOut: checkSession,
  });
  opened = { url, close };
}

/** The agent whose desk this is, as the server last told. */
export function ownAgent({ agentId, agents } = useDesk.getState()): AgentView | null {
  return agents?.find(({ id }) => id === agentId) ?? null;
}

function take(message: LiveMessage): void {
  const said = message.at - Date.now();
  useDesk.setState(({ ahead }) => ({ ahead: newAhead(ahead, said) }));
  switch (message.type) {
    case "agents":
      return useDesk.setState({ agents: message.agents });
    case "queues":
      return useDesk.setState({ queues: message.queues });
    case "contacts":
      return useDesk.setState({ contacts: message.contacts });
    case "callbacks":
      return useDesk.setState({ callbacksAt: message.at });
    case "telephony":
      return showTelephony(message.telephony);
    case "places":
    case "scripts":
    case "presence":
    case "heartbeat":
  }
}

/** An answer that came before the feed: shown at once. */
export function showAgent(agent: AgentView): void {
  useDesk.setState(({ agents }) => {
    const others = (agents ?? []).filter(({ id }) => id !== agent.id);
    return { agents: [...others, agent].toSorted((a, b) => a.name.localeCompare(b.name)) };
  });
}
