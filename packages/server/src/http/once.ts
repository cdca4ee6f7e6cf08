import { isCreating, type Operation } from "@cordboard/api";
import type { RequestKeys } from "@cordboard/routing/sql";
import type { Request } from "express";

import { hashed } from "../access/session-token.ts";
import { ServerError } from "../errors.ts";
import type { Caller } from "./handlers.ts";

const KEY = /^[\x21-\x7e]{1,128}$/;
/** So long an answer is kept; and so long a request may take whose server may have died meanwhile. */
const ANSWER_MS = 24 * 3_600_000;
const REQUEST_MS = 60_000;

type Once = (request: Request, caller: Caller, work: () => unknown) => Promise<unknown>;

/** @throws ServerError `wrong-key` */
export function idempotencyKeyOf({ headers }: Request): string | undefined {
  const { "idempotency-key": key } = headers;
  if (key === undefined) return undefined;
  if (typeof key !== "string" || !KEY.test(key)) throw new ServerError("wrong-key");
  return key;
}

/**
 * What makes something is done once for each `Idempotency-Key` of a caller, on all servers together: whoever got no
 * answer sends the same request again, and gets the answer of the first. What is refused makes nothing, and can be
 * tried again with the same key.
 *
 * @throws ServerError `key-of-another-request`, `key-in-use`
 */
export function once(operation: Operation, keys: RequestKeys): Once {
  if (!isCreating(operation)) return async (_request, _caller, work) => work();
  return async (request, caller, work) => {
    const given = idempotencyKeyOf(request);
    if (given === undefined) return work();
    const { role, agentId, token } = caller;
    const key = hashed(JSON.stringify([role, agentId, token, given]));
    const now = Date.now();
    const known = await keys.claim(key, fingerprintOf(request), now, now + REQUEST_MS);
    if (known.state === "other") throw new ServerError("key-of-another-request");
    if (known.state === "begun") throw new ServerError("key-in-use");
    if (known.state === "answered") return JSON.parse(known.answer) as unknown;
    try {
      const result = await work();
      await keys.answer(key, JSON.stringify(result ?? null), now + ANSWER_MS);
      return result;
    } catch (error) {
      await keys.release(key);
      throw error;
    }
  };
}

const fingerprintOf = ({ method, originalUrl, body }: Request): string =>
  hashed(JSON.stringify([method, originalUrl, String(body)]));
