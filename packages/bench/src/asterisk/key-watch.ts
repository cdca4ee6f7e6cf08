import { once } from "node:events";

import type { AsteriskRig } from "@cordboard/testing/asterisk";
import { WebSocket } from "ws";

interface Event {
  readonly type: string;
  readonly channel?: { readonly id: string };
  readonly playback?: { readonly target_uri: string };
}

/** Looks on from outside, in the same way whichever program answers: from a key to the next prompt, in ms. */
export interface KeyWatch {
  readonly times: readonly number[];
  close(): void;
}

export async function watchKeys({ ariUrl, user, password }: AsteriskRig): Promise<KeyWatch> {
  const events = `${ariUrl.replace("http", "ws")}/ari/events?app=watch&subscribeAll=true`;
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  const socket = new WebSocket(events, { headers: { authorization } });
  const pressed = new Map<string, number>();
  const times: number[] = [];
  socket.on("message", (data) => {
    const now = performance.now();
    // oxlint-disable-next-line typescript/no-base-to-string -- a buffer's text
    const { type, channel, playback } = JSON.parse(data.toString()) as Event;
    if (type === "ChannelDtmfReceived" && channel !== undefined) pressed.set(channel.id, now);
    if (type !== "PlaybackStarted" || playback === undefined) return;
    const id = playback.target_uri.replace(/^channel:/, "");
    const at = pressed.get(id);
    if (at !== undefined) times.push(now - at);
    pressed.delete(id);
  });
  await once(socket, "open");
  return { times, close: () => socket.close() };
}
