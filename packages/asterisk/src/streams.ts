import type { VoiceStream } from "@cordboard/runtime";
import { type AiAgents, type AiAgentSession, asFailure, StreamRefused } from "@cordboard/telephony";
import { WebSocket } from "ws";
import { ownId } from "./ids.ts";
import { carryOut, path, type Switch } from "./switch.ts";

/** What the two of them speak: linear PCM of 16 bits, 16,000 a second. */
const FORMAT = "slin16";
const CONNECT_MS = 5_000;

/** A caller and an AI agent: two sockets, and between them what is said. */
interface Talk {
  readonly contactId: string;
  readonly stream: VoiceStream;
  readonly channelId: string;
  readonly bridgeId: string;
  agent: AiAgentSession | null;
  media: WebSocket | null;
}

/**
 * Hands callers to AI agents: a channel of Asterisk's that is a WebSocket is joined with the caller, and what goes
 * over it is passed on to the AI agent and back. Both sockets are opened from here, so neither Asterisk nor the AI agent
 * has to find the other.
 */
export class Streams {
  readonly #sw: Switch;
  readonly #agents: AiAgents;
  readonly #mediaUrl: URL;
  /** By contact: one at a time. */
  readonly #talks = new Map<string, Talk>();

  constructor(sw: Switch, agents: AiAgents, url: string) {
    this.#sw = sw;
    this.#agents = agents;
    this.#mediaUrl = new URL("/media/", url);
    this.#mediaUrl.protocol = this.#mediaUrl.protocol === "https:" ? "wss:" : "ws:";
  }

  begin(contactId: string, stream: VoiceStream): void {
    const { streamId } = stream;
    if (this.#talks.get(contactId)?.stream.streamId === streamId) return;
    const talk: Talk = {
      contactId,
      stream,
      channelId: ownId({ kind: "stream", contactId, streamId }),
      bridgeId: ownId({ kind: "talk", contactId, streamId }),
      agent: null,
      media: null,
    };
    this.#talks.set(contactId, talk);
    carryOut(
      this.#sw,
      contactId,
      async (call) => {
        await this.#sw.linked();
        const { voice } = call;
        if (voice?.up !== true) throw new Error("the customer is not on the line");
        talk.agent = await this.#meet(talk);
        talk.media = await this.#mediaOf(talk);
        if (this.#talks.get(contactId) !== talk) throw new Error("the AI agent has gone");
        await this.#sw.ari.post(path("bridges", talk.bridgeId), { type: "mixing" });
        const channel = [voice.channelId, talk.channelId];
        await this.#sw.ari.post(`${path("bridges", talk.bridgeId)}/addChannel`, { channel });
      },
      (error) => this.#failed(talk, error),
    );
  }

  stop(contactId: string, streamId: string): void {
    const talk = this.#talks.get(contactId);
    if (talk?.stream.streamId === streamId) this.#end(talk);
  }

  /** This process ends: whoever it stands between cannot go on. */
  close(): void {
    for (const { agent, media } of this.#talks.values()) {
      agent?.close();
      media?.terminate();
    }
    this.#talks.clear();
  }

  #meet(talk: Talk): Promise<AiAgentSession> {
    const { contactId, stream } = talk;
    const { streamId } = stream;
    return this.#agents.connect(contactId, stream, {
      audio: (chunk) => {
        if (talk.media?.readyState === WebSocket.OPEN) talk.media.send(chunk);
      },
      clear: () => talk.media?.send(JSON.stringify({ command: "FLUSH_MEDIA" })),
      ended: (handover, values) => {
        if (!this.#end(talk)) return;
        this.#sw.emit(contactId, { type: "stream.ended", streamId, handover, values });
      },
      failed: (error) => this.#failed(talk, error),
    });
  }

  /** Makes the channel, and opens its socket. */
  async #mediaOf(talk: Talk): Promise<WebSocket> {
    const { ari, app } = this.#sw;
    const variable = "MEDIA_WEBSOCKET_CONNECTION_ID";
    await ari.post("/channels/externalMedia", {
      channelId: talk.channelId,
      app,
      external_host: "INCOMING",
      transport: "websocket",
      connection_type: "server",
      encapsulation: "none",
      format: FORMAT,
      transport_data: "f(json)",
    });
    const channel = path("channels", talk.channelId);
    const { value } = await ari.get<{ readonly value: string }>(
      `${channel}/variable?variable=${variable}`,
    );
    const media = new WebSocket(new URL(encodeURIComponent(value), this.#mediaUrl), "media", {
      handshakeTimeout: CONNECT_MS,
    });
    await new Promise<void>((resolve, reject) => {
      media.once("open", resolve);
      media.once("error", reject);
    });
    media.on("message", (data, isBinary) => {
      if (isBinary && Buffer.isBuffer(data)) talk.agent?.hear(data);
    });
    media.on("error", () => undefined);
    media.on("close", () => this.#failed(talk, new Error("Asterisk closed the stream")));
    return media;
  }

  #failed(talk: Talk, error: unknown): void {
    if (!this.#end(talk)) return;
    const { contactId, stream } = talk;
    const { message } = asFailure(error);
    const code = error instanceof StreamRefused ? error.code : "telephony-failed";
    this.#sw.emit(contactId, { type: "stream.failed", streamId: stream.streamId, code, message });
  }

  /** Clears everything away; false when that was done already. */
  #end(talk: Talk): boolean {
    const { contactId, channelId, bridgeId, agent, media } = talk;
    if (this.#talks.get(contactId) !== talk) return false;
    this.#talks.delete(contactId);
    agent?.close();
    media?.close();
    carryOut(
      this.#sw,
      contactId,
      async () => {
        // Opened meanwhile, if it was still being opened.
        talk.agent?.close();
        talk.media?.close();
        await this.#sw.ari.remove(path("bridges", bridgeId));
        await this.#sw.ari.remove(path("channels", channelId));
      },
      (error) =>
        this.#sw.log("warn", "a stream could not be cleared away", {
          contactId,
          error: String(error),
        }),
    );
    return true;
  }
}
