import type { LookupAddress } from "node:dns";

import { Agent, request } from "undici";

import { RequestFailed } from "./request-failed.ts";

const MAX_ANSWER_BYTES = 256 * 1024;
/** Longer than any request may take: the timeout of the request comes first. */
const CONNECT_TIMEOUT_MS = 31_000;

export interface Outgoing {
  readonly url: URL;
  readonly method: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

export interface Incoming {
  readonly status: number;
  readonly contentType: string;
  readonly location: string | undefined;
  readonly text: string;
}

/** One request and its answer, over a connection of its own to one of these addresses and nowhere else. */
export async function exchange(
  { url, method, headers, body }: Outgoing,
  addresses: readonly LookupAddress[],
  signal: AbortSignal,
): Promise<Incoming> {
  const agent = agentTo(addresses);
  try {
    const answer = await request(url, {
      dispatcher: agent,
      signal,
      method: method as "GET",
      headers: { "user-agent": "cordboard", ...headers, "accept-encoding": "identity" },
      ...(body === "" ? {} : { body }),
    });
    return {
      status: answer.statusCode,
      contentType: String(answer.headers["content-type"] ?? ""),
      location: answer.headers["location"]?.toString(),
      text: await textOf(answer.body),
    };
  } finally {
    void agent.destroy().catch(() => undefined);
  }
}

/** Names were resolved and checked before: here they mean just these addresses, whatever they mean by now elsewhere. */
const agentTo = (addresses: readonly LookupAddress[]): Agent =>
  new Agent({
    pipelining: 0,
    connect: {
      timeout: CONNECT_TIMEOUT_MS,
      lookup: (_host, { all }, callback) => {
        const [first] = addresses;
        if (all || !first) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
    },
  });

async function textOf(body: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES)
      throw new RequestFailed("answer-too-large", "The answer has more than 256 KB.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
