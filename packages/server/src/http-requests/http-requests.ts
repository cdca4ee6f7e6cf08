import { systemTimer, type HttpPort, type HttpRequest, type Timer } from "@cordboard/runtime";

import type { Log } from "../log.ts";
import { allowedHosts } from "./allowed-hosts.ts";
import { resolveByDns, type Resolve } from "./find-addresses.ts";
import { follow } from "./follow.ts";
import { RequestFailed, requestFailed } from "./request-failed.ts";
import { unlessAborted } from "./unless-aborted.ts";

export interface HttpRequestsOptions {
  /** What the workspace allows now. */
  readonly allow: () => readonly string[];
  readonly log: Log;
  readonly resolve?: Resolve;
  readonly timer?: Timer;
}

export interface HttpRequests extends HttpPort {
  /** Gives up all that is under way; no events follow. */
  close(): void;
}

/** Requests to other systems: only to hosts that the workspace allows, and never into the network around the server. */
export function createHttpRequests({
  allow,
  log,
  resolve = resolveByDns,
  timer = systemTimer,
}: HttpRequestsOptions): HttpRequests {
  const pending = new Map<string, AbortController>();
  let tell: Parameters<HttpPort["start"]>[0] | undefined;

  async function carryOut(contactId: string, request: HttpRequest): Promise<void> {
    const { requestId, timeoutSec, url } = request;
    const key = keyOf(contactId, requestId);
    const controller = new AbortController();
    pending.set(key, controller);
    const stopWaiting = timer.at(timer.now() + timeoutSec * 1000, () =>
      controller.abort(
        new RequestFailed("request-timeout", `There was no answer within ${timeoutSec} s.`),
      ),
    );
    const { signal } = controller;
    const event = await unlessAborted(
      signal,
      follow(request, allowedHosts(allow()), resolve, signal),
    )
      .then((answer) => ({ type: "http.answered" as const, requestId, ...answer }))
      .catch((error: unknown) => {
        const { code, message } = requestFailed(error, "The other system");
        return { type: "http.failed" as const, requestId, code, message };
      });
    stopWaiting();
    if (pending.get(key) !== controller) return;
    pending.delete(key);
    if (event.type === "http.failed")
      log.warn({ contactId, host: hostFor(url), code: event.code }, "A request had no answer");
    tell?.(contactId, event);
  }

  return {
    start: (listener) => {
      tell = listener;
    },
    send: (contactId, request) => {
      carryOut(contactId, request).catch((error: unknown) =>
        log.error({ err: error, contactId }, "An answer could not be handed on"),
      );
    },
    cancel(contactId, requestId) {
      const key = keyOf(contactId, requestId);
      const controller = pending.get(key);
      pending.delete(key);
      controller?.abort();
    },
    close() {
      const controllers = [...pending.values()];
      pending.clear();
      for (const controller of controllers) controller.abort();
    },
  };
}

const keyOf = (contactId: string, requestId: string) => `${contactId} ${requestId}`;

/** For the log: path and query may hold what a caller said. */
const hostFor = (url: string) => (URL.canParse(url) ? new URL(url).host : "");
