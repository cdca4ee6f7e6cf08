import type { AgentContact, AgentView } from "@cordboard/api";
import { useEffect } from "react";
import { create } from "zustand";

import { recall, remember } from "../../browser-memory.ts";

/** The contact that an agent had last: notes and a callback can still be made. */
export interface LastContact {
  readonly agentId: string;
  readonly contact: AgentContact;
  /** When they began to talk, epoch milliseconds. */
  readonly talkedFrom: number;
}

const NAME = "desk.last-contact";

const useLast = create<{ readonly last: LastContact | null }>(() => ({ last: kept() }));

/** Of this agent; remembered in the browser, so that it is there after a reload. */
export function useLastContact({ id, contact, statusSince }: AgentView): LastContact | null {
  const last = useLast((state) => state.last);
  useEffect(() => {
    if (contact && contact.state !== "offered")
      putLast({ agentId: id, contact, talkedFrom: statusSince });
  }, [id, contact, statusSince]);
  return last?.agentId === id ? last : null;
}

export function putLast(last: LastContact | null): void {
  useLast.setState({ last });
  remember(NAME, last);
}

function kept(): LastContact | null {
  const value = recall(NAME);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nobody but this file writes it
  return isLast(value) ? (value as LastContact) : null;
}

function isLast(value: unknown): boolean {
  return typeof value === "object" && value !== null && "contact" in value && "agentId" in value;
}
