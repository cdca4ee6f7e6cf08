/**
 * What somebody writes by hand for the same call, with the same libraries: answer, prompt, digit, next prompt, hang up.
 * No journal, no script, no restart. `node bare-program.ts URL USER PASSWORD FOLDER`; says "ready" when calls can come.
 */
import { Agent, request } from "undici";
import { WebSocket } from "ws";

const [url = "", user = "", password = "", folder = ""] = process.argv.slice(2);
const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
const dispatcher = new Agent({ connections: 32, keepAliveTimeout: 10_000 });

interface Event {
  readonly type: string;
  readonly channel?: { readonly id: string };
  readonly playback?: { readonly id: string };
}

async function ask(method: "POST" | "DELETE", path: string, body?: object): Promise<void> {
  const headers = { authorization, "content-type": "application/json" };
  const text = body === undefined ? null : JSON.stringify(body);
  const answer = await request(`${url}/ari${path}`, { method, headers, body: text, dispatcher });
  await answer.body.dump();
}

const play = (channel: string, prompt: "first" | "second") =>
  ask("POST", `/channels/${channel}/play/${prompt}-${channel}`, {
    media: [`sound:${folder}/${prompt}`],
  });

/** Channels that hear the first prompt. */
const waiting = new Set<string>();

async function handle({ type, channel, playback }: Event): Promise<void> {
  const id = channel?.id ?? "";
  if (type === "StasisStart") {
    waiting.add(id);
    await ask("POST", `/channels/${id}/answer`);
    await play(id, "first");
  } else if (type === "ChannelDtmfReceived" && waiting.delete(id)) {
    await ask("DELETE", `/playbacks/first-${id}`);
    await play(id, "second");
  } else if (type === "PlaybackFinished" && playback?.id.startsWith("second-") === true) {
    await ask("DELETE", `/channels/${playback.id.slice("second-".length)}`);
  } else if (type === "StasisEnd") waiting.delete(id);
}

const events = `${url.replace("http", "ws")}/ari/events?app=cordboard`;
const socket = new WebSocket(events, { headers: { authorization } });
socket.on("open", () => process.stdout.write("ready\n"));
socket.on("message", (data) => {
  // oxlint-disable-next-line typescript/no-base-to-string -- a buffer's text
  const event = JSON.parse(data.toString()) as Event;
  handle(event).catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
});
