import { HEARTBEAT_MS, type LiveMessage } from "./schemas/live.ts";
import type { PresenceMessage } from "./schemas/presence.ts";

/** What is used of the platform's `WebSocket`. */
export interface Socket {
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "close", listener: (event: { readonly code: number }) => void): void;
  addEventListener(type: "error", listener: () => void): void;
  send(text: string): void;
  close(): void;
}

/** `lost`: what was last shown may be old; the feed tries to come back by itself. */
export type FeedState = "connecting" | "open" | "lost";

export interface LiveFeedOptions {
  /** The platform's own by default. */
  readonly connect?: (url: string) => Socket;
  /** Calls back after so many milliseconds; the function returned cancels. The platform's own clock by default. */
  readonly after?: (ms: number, callback: () => void) => () => void;
  /** Each time that the feed is open: what says something on it, as long as it is. */
  readonly onOpen?: (say: (message: PresenceMessage) => void) => void;
  /** The server has let go of whoever follows: their session is over. */
  readonly onSignedOut?: () => void;
}

/** "Policy violation" of RFC 6455's registry. */
export const SIGNED_OUT = 1008;

const SILENCE_MS = 3 * HEARTBEAT_MS;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 10_000;

/**
 * Follows the server's live feed (`/api/live`), and comes back by itself when the connection is lost.
 *
 * @param url - such as `ws://127.0.0.1:8080/api/live`
 * @returns closes the feed for good
 * @example
 * const close = liveFeed(url, (message) => show(message), (state) => showState(state));
 */
export function liveFeed(
  url: string,
  onMessage: (message: LiveMessage) => void,
  onState: (state: FeedState) => void = () => undefined,
  { connect = platformConnect, after = platformAfter, onOpen, onSignedOut }: LiveFeedOptions = {},
): () => void {
  let socket: Socket | null = null;
  let cancel: (() => void) | undefined;
  let tries = 0;

  function open(): void {
    onState(tries === 0 ? "connecting" : "lost");
    const opened = connect(url);
    socket = opened;
    let told = false;
    watch();
    opened.addEventListener("message", ({ data }) => {
      if (opened !== socket) return;
      watch();
      const isFirst = !told;
      told = true;
      tries = 0;
      if (isFirst) {
        onState("open");
        onOpen?.((said) => {
          if (opened === socket) opened.send(JSON.stringify(said));
        });
      }
      const message: LiveMessage = JSON.parse(String(data));
      if (message.type !== "heartbeat") onMessage(message);
    });
    opened.addEventListener("error", () => undefined);
    opened.addEventListener("close", ({ code }) => {
      if (opened !== socket) return;
      if (code === SIGNED_OUT) onSignedOut?.();
      retry();
    });
  }

  /** A connection that says nothing for longer than a few heartbeats is dead, whatever the platform thinks. */
  function watch(): void {
    cancel?.();
    cancel = after(SILENCE_MS, retry);
  }

  function retry(): void {
    const dead = socket;
    socket = null;
    dead?.close();
    cancel?.();
    const wait = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** tries);
    tries += 1;
    onState("lost");
    cancel = after(wait / 2 + (wait / 2) * Math.random(), open);
  }

  open();
  return () => {
    const last = socket;
    socket = null;
    cancel?.();
    last?.close();
  };
}

declare const WebSocket: new (url: string) => Socket;
declare function setTimeout(callback: () => void, ms: number): unknown;
declare function clearTimeout(handle: unknown): void;

const platformConnect = (url: string): Socket => new WebSocket(url);
const platformAfter = (ms: number, callback: () => void) => {
  const handle = setTimeout(callback, ms);
  return () => clearTimeout(handle);
};
