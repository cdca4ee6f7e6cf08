import { ApiError, createClient, type LiveMessage } from "@cordboard/api";
import { notifications } from "@mantine/notifications";

import { texts } from "./texts/index.ts";
import { refusal } from "./texts/translated.ts";

const SIGN_IN_NEEDED = 401;
const SESSION = "/api/session";
const listeners = new Set<() => void>();

/** Told when the server asks who this is. */
export function whenSignInIsNeeded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The page's own server. */
export const client = createClient({
  baseUrl: "",
  async fetch(url, init) {
    const answer = await fetch(url, init);
    // A wrong password is no reason to ask for one.
    if (answer.status === SIGN_IN_NEEDED && !url.startsWith(SESSION))
      for (const listener of listeners) listener();
    return answer;
  },
});

type Topic = Exclude<LiveMessage["type"], "heartbeat">;

/** The page's own live feed, for these topics. */
export function liveUrl(...topics: Topic[]): string {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  return `${scheme}://${location.host}/api/live?topics=${topics.join(",")}`;
}

/** The live feed as the desk of an agent, who counts as there while it is open; null: nobody's. */
export const deskUrl = (agentId: string | null, ...topics: Topic[]): string =>
  `${liveUrl(...topics)}${agentId === null ? "" : `&agent=${encodeURIComponent(agentId)}`}`;

/** What went wrong, and what to do: shown, never swallowed. */
export function tellError(error: unknown): void {
  // The sign-in that comes up says it.
  if (error instanceof ApiError && error.status === SIGN_IN_NEEDED) return;
  const api = error instanceof ApiError ? refusal(error) : null;
  notifications.show({
    color: "red",
    title: api?.title ?? texts.errors.unexpected,
    message: api?.text ?? String(error),
    autoClose: 10_000,
  });
}

/** Runs something that asks the server; a refusal is told. */
export function asking(work: Promise<unknown>): void {
  work.catch(tellError);
}

/** Where a recording is heard. */
export const promptAddress = (language: string, name: string): string =>
  `/api/prompts/${encodeURIComponent(language)}/${encodeURIComponent(name)}`;
