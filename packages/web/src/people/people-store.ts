import type { AgentView } from "@cordboard/api";
import { create } from "zustand";

import { client } from "../client.ts";

interface PeopleState {
  /** In order of their names; null before the server has said it. */
  readonly people: readonly AgentView[] | null;
  /** Who can sign in with a password. */
  readonly withPassword: ReadonlySet<string>;
}

export const usePeople = create<PeopleState>(() => ({ people: null, withPassword: new Set() }));

export async function loadPeople(): Promise<void> {
  const [people, credentials] = await Promise.all([client.listAgents(), client.listCredentials()]);
  usePeople.setState({
    people: people.toSorted((a, b) => a.name.localeCompare(b.name)),
    withPassword: new Set(credentials.map(({ agent }) => agent)),
  });
}
