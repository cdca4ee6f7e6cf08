import {
  liveFeed,
  type AgentView,
  type ContactView,
  type FeedState,
  type LiveMessage,
  type QueueView,
} from "@cordboard/api";
import { create } from "zustand";

import { liveUrl } from "../client.ts";
import { newAhead } from "../desk/server-clock.ts";
import { checkSession } from "../session/session-store.ts";
import { showTelephony } from "../workspace-store.ts";
import { keepSame } from "./keep-same.ts";

/** A queue, with the moment since when its first contact waits: seconds would be old as soon as they are told. */
export type Queue = Omit<QueueView, "longestWaitSec"> & {
  /** Epoch milliseconds by the server's clock; null when nobody waits. */
  readonly longestSince: number | null;
};

interface CentreState {
  readonly feed: FeedState;
  /** Each is null until the server has told. */
  readonly agents: readonly AgentView[] | null;
  readonly queues: readonly Queue[] | null;
  readonly contacts: readonly ContactView[] | null;
  /** How many there are; another object whenever one of them has changed. */
  readonly callbacks: { readonly scheduled: number; readonly waiting: number } | null;
}

/** What the contact centre does now, as the live feed tells it. What has not changed keeps its identity. */
export const useCentre = create<CentreState>(() => ({
  feed: "connecting",
  agents: null,
  queues: null,
  contacts: null,
  callbacks: null,
}));

/** Milliseconds by which the server's clock is ahead of this one; null before it was heard. */
let ahead: number | null = null;
export const serverNow = (): number => Date.now() + (ahead ?? 0);

const ALWAYS = ["telephony", "agents", "queues", "callbacks"] as const;

/** Follows the live feed while the page is open. The contacts are by far the most: only while somebody looks at them. */
export function followCentre(withContacts: boolean): () => void {
  const url = withContacts ? liveUrl(...ALWAYS, "contacts") : liveUrl(...ALWAYS);
  return liveFeed(url, take, (feed) => useCentre.setState({ feed }), { onSignedOut: checkSession });
}

function take(message: LiveMessage): void {
  ahead = newAhead(ahead, message.at - Date.now());
  switch (message.type) {
    case "agents":
      return useCentre.setState(({ agents }) => ({
        agents: keepSame(agents ?? [], message.agents, ({ id }) => id),
      }));
    case "queues": {
      const told = message.queues.map((queue) => sinceWhen(queue, message.at));
      return useCentre.setState(({ queues }) => ({
        queues: keepSame(queues ?? [], told, ({ skill }) => skill),
      }));
    }
    case "contacts":
      return useCentre.setState(({ contacts }) => ({
        contacts: keepSame(contacts ?? [], message.contacts, ({ contactId }) => contactId),
      }));
    case "callbacks": {
      const { scheduled, waiting } = message;
      return useCentre.setState({ callbacks: { scheduled, waiting } });
    }
    case "telephony":
      return showTelephony(message.telephony);
    case "places":
    case "scripts":
    case "presence":
    case "heartbeat":
  }
}

/** To whole seconds: the time that a message takes is no change. */
const sinceWhen = ({ longestWaitSec, ...queue }: QueueView, at: number): Queue => ({
  ...queue,
  longestSince: queue.waiting > 0 ? Math.round(at / 1000 - longestWaitSec) * 1000 : null,
});

/** An answer that came before the feed: shown at once. */
export function showAgent(agent: AgentView): void {
  useCentre.setState(({ agents }) => ({
    agents: (agents ?? []).map((known) => (known.id === agent.id ? agent : known)),
  }));
}
