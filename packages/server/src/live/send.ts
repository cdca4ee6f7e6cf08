import type { WebSocket } from "ws";

/** A screen that is so far behind is let go; it comes back by itself and gets everything anew. */
const MAX_BEHIND_BYTES = 4 * 1024 * 1024;
/** So long a screen may take to read what it has been sent, and that it is let go. */
const LAST_WORDS_MS = 5_000;
/** "Try again later", of RFC 6455's registry. */
const TOO_SLOW = 1013;

type Screen = Pick<
  WebSocket,
  "bufferedAmount" | "readyState" | "OPEN" | "send" | "close" | "terminate" | "once"
>;

/** Tells a screen something. One that does not read as fast as it is told is let go: what waits for it is bounded. */
export function send(screen: Screen, text: string): void {
  if (screen.readyState !== screen.OPEN) return;
  if (screen.bufferedAmount <= MAX_BEHIND_BYTES) {
    screen.send(text);
    return;
  }
  screen.close(TOO_SLOW, "too slow");
  const giveUp = setTimeout(() => screen.terminate(), LAST_WORDS_MS).unref();
  screen.once("close", () => clearTimeout(giveUp));
}
