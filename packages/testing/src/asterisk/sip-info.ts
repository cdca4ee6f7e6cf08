import { createSocket } from "node:dgram";
import { once } from "node:events";

/** The call that a key belongs to, as its caller knows it. */
export interface Dialog {
  readonly sipPort: number;
  readonly from: string;
  /** The To of the answer, with the other side's tag. */
  readonly to: string;
  readonly callId: string;
}

/** Between two keys, in ms. */
const PACE_MS = 150;

/** Sends keys in SIP INFO, each when the one before was acknowledged. Their CSeq is below that of the scenario's BYE. */
export async function sendInfo({ sipPort, from, to, callId }: Dialog, keys: string): Promise<void> {
  const socket = createSocket("udp4").bind(0, "127.0.0.1");
  await once(socket, "listening");
  const own = `127.0.0.1:${socket.address().port}`;
  for (const [index, key] of keys.split("").entries()) {
    const body = `Signal=${key}\r\nDuration=100\r\n`;
    const message = [
      `INFO sip:127.0.0.1:${sipPort} SIP/2.0`,
      `Via: SIP/2.0/UDP ${own};rport;branch=z9hG4bK${crypto.randomUUID()}`,
      `From: <sip:${from}@127.0.0.1>;tag=caller1`,
      `To: ${to.trim()}`,
      `Call-ID: ${callId}`,
      `CSeq: ${index + 2} INFO`,
      "Max-Forwards: 70",
      "Content-Type: application/dtmf-relay",
      `Content-Length: ${body.length}`,
      "",
      body,
    ].join("\r\n");
    const answer = once(socket, "message", { signal: AbortSignal.timeout(5_000) });
    socket.send(message, sipPort, "127.0.0.1");
    const [text] = await answer;
    if (!String(text).startsWith("SIP/2.0 200")) throw new Error(`INFO: ${String(text)}`);
    await new Promise((resolve) => setTimeout(resolve, PACE_MS));
  }
  socket.close();
}
