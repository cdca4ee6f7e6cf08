import { compileShape, checkShape, say } from "@cordboard/language";
import type { VoiceStream } from "@cordboard/runtime";
import { StreamRefused, type AiAgentListener, type AiAgents } from "@cordboard/telephony";
import { Type, type Static } from "typebox";
import { WebSocket } from "ws";

import type { Sign } from "../hook/signature.ts";
import { allowedHosts } from "../http-requests/allowed-hosts.ts";
import { findAddresses, resolveByDns, type Resolve } from "../http-requests/find-addresses.ts";
import type { Workspace } from "../workspace/model.ts";

const CONNECT_MS = 5_000;
const MAX_MESSAGE_BYTES = 256 * 1024;

const Said = Type.Object({
  type: Type.Enum(["clear", "done", "handover"]),
  values: Type.Optional(
    Type.Unsafe<{ readonly [name: string]: string | number | boolean }>({
      type: "object",
      maxProperties: 100,
      propertyNames: { type: "string", minLength: 1, maxLength: 64 },
      additionalProperties: { type: ["string", "number", "boolean"], maxLength: 4000 },
    }),
  ),
});
const shape = compileShape(Said);

export interface AiAgentOptions {
  /** As its files are now. */
  readonly workspace: () => Workspace;
  /** So that the AI agent can trust who calls; the body that is signed is empty. */
  readonly sign?: Sign | undefined;
  readonly resolve?: Resolve;
}

/** Connects callers with the workspace's AI agents, at hosts that it allows. */
export const connectAiAgents = ({
  workspace,
  sign,
  resolve = resolveByDns,
}: AiAgentOptions): AiAgents => ({
  async connect(contactId, stream, listener) {
    const { aiAgents, rest } = workspace();
    const agent = Object.hasOwn(aiAgents, stream.agent) ? aiAgents[stream.agent] : undefined;
    if (!agent?.stream) {
      const message = `The workspace has no AI agent "${stream.agent}" that is a stream.`;
      throw new StreamRefused("unknown-ai-agent", message);
    }
    const url = new URL(agent.stream.url);
    const [address] = await findAddresses(url, allowedHosts(rest?.allow ?? []), resolve).catch(
      unreachable,
    );
    const socket = new WebSocket(url, {
      handshakeTimeout: CONNECT_MS,
      maxPayload: MAX_MESSAGE_BYTES,
      followRedirects: false,
      headers: sign ? { ...sign(`${contactId}_${stream.streamId}`, new Date(), "") } : {},
      // The address that was checked, whatever the name means by now.
      lookup: (_host, { all }, callback) => {
        if (!address) return callback(new Error("no address"), "", 4);
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both forms that Node asks for
        if (all) (callback as unknown as (error: null, all: object[]) => void)(null, [address]);
        else callback(null, address.address, address.family);
      },
    });
    await new Promise<void>((resolved, reject) => {
      socket.once("open", resolved);
      socket.once("error", reject);
    }).catch(unreachable);
    socket.send(hello(contactId, stream));
    let isOver = listen(socket, listener);
    return {
      hear: (chunk) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(chunk);
      },
      close() {
        isOver();
        isOver = () => undefined;
        socket.close(1000);
      },
    };
  },
});

const hello = (contactId: string, { streamId, agent, parameters }: VoiceStream): string =>
  JSON.stringify({
    type: "hello",
    contactId,
    streamId,
    agent,
    parameters,
    audio: { encoding: "pcm_s16le", sampleRate: 16_000, channels: 1 },
  });

/** Tells what comes, until it is over. Returns what ends the listening. */
function listen(socket: WebSocket, listener: AiAgentListener): () => void {
  let isOver = false;
  const once = (tell: () => void) => {
    if (isOver) return;
    isOver = true;
    tell();
    socket.close(1000);
  };
  const failed = (message: string) =>
    once(() => listener.failed(new StreamRefused("ai-agent-failed", message)));
  socket.on("message", (data, isBinary) => {
    if (isOver || !Buffer.isBuffer(data)) return;
    if (isBinary) return listener.audio(data);
    const said = read(data.toString("utf8"));
    if (!said) return failed("The AI agent said what is not understood.");
    if (said.type === "clear") return listener.clear();
    once(() => listener.ended(said.type === "handover", said.values ?? {}));
  });
  socket.on("error", () => undefined);
  socket.on("close", (code) => failed(`The AI agent ended the stream without a word (${code}).`));
  return () => {
    isOver = true;
  };
}

function read(text: string): Static<typeof Said> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by its schema
    return checkShape(shape, value, say`The message`).length === 0
      ? (value as Static<typeof Said>)
      : undefined;
  } catch {
    return undefined;
  }
}

function unreachable(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  throw new StreamRefused("ai-agent-unreachable", message);
}
