import type { HttpRequest, Value } from "@cordboard/runtime";

import type { AllowedHosts } from "./allowed-hosts.ts";
import { answerBody } from "./answer-body.ts";
import { exchange, type Incoming, type Outgoing } from "./exchange.ts";
import { findAddresses, type Resolve } from "./find-addresses.ts";
import { RequestFailed, requestFailed } from "./request-failed.ts";

const MAX_REDIRECTS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** What may be told to another system than the one that the script meant. */
const HARMLESS: ReadonlySet<string> = new Set(["accept", "accept-language", "content-type"]);

export interface Answer {
  readonly status: number;
  readonly body: Value;
}

/**
 * Asks, and goes on to where it is sent on to; each place is checked like the first.
 *
 * @throws RequestFailed, or the signal's reason
 */
export async function follow(
  { url, method, headers, body }: HttpRequest,
  allowed: AllowedHosts,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<Answer> {
  let next: Outgoing | undefined = { url: urlOf(url), method, headers, body };
  for (let hops = 0; next && hops <= MAX_REDIRECTS; hops++) {
    const addresses = await findAddresses(next.url, allowed, resolve);
    const answer = await exchange(next, addresses, signal).catch((error: unknown) => {
      signal.throwIfAborted();
      throw requestFailed(error, next?.url.hostname ?? "");
    });
    const { status, text, contentType } = answer;
    next = sentOn(next, answer);
    if (!next) return { status, body: answerBody(text, contentType) };
  }
  throw new RequestFailed(
    "too-many-redirects",
    `The request was sent on more than ${MAX_REDIRECTS} times.`,
  );
}

/** The request that an answer asks for instead, by RFC 9110; undefined when it is the answer. */
function sentOn(from: Outgoing, { status, location }: Incoming): Outgoing | undefined {
  if (!REDIRECTS.has(status) || location === undefined) return undefined;
  const url = urlOf(location, from.url);
  const headers =
    url.origin === from.url.origin
      ? from.headers
      : Object.fromEntries(
          Object.entries(from.headers).filter(([name]) => HARMLESS.has(name.toLowerCase())),
        );
  const becomesGet = status === 303 || (status < 303 && from.method === "POST");
  return becomesGet ? { url, headers, method: "GET", body: "" } : { ...from, url, headers };
}

function urlOf(text: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "")
    return url;
  throw new RequestFailed(
    "invalid-url",
    `The ${base ? "address that the request was sent on to" : "URL"} is not one of https or http, without user and password.`,
  );
}
