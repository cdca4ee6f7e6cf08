import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

import type { Tokens } from "../config/sections/tokens.ts";
import { ServerError } from "../errors.ts";
import type { Caller } from "./handlers.ts";

const KEY = /^[\x21-\x7e]{1,128}$/;

/**
 * The program that asks, by its service token.
 *
 * @throws ServerError `token-needed`, `wrong-key`
 */
export function callerOf(headers: IncomingHttpHeaders, tokens: Tokens): Caller {
  const [, given = ""] = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(headers.authorization ?? "") ?? [];
  const token = nameOf(given, tokens);
  if (token === undefined) throw new ServerError("token-needed");
  const { "idempotency-key": key } = headers;
  if (key === undefined) return { token };
  if (typeof key !== "string" || !KEY.test(key)) throw new ServerError("wrong-key");
  return { token, idempotencyKey: key };
}

/** Compared with each of them, and each time in the same time: how long it takes tells nothing. */
function nameOf(given: string, tokens: Tokens): string | undefined {
  const hash = createHash("sha256").update(given).digest();
  const found = Object.entries(tokens).filter(([, { sha256 }]) =>
    timingSafeEqual(hash, Buffer.from(sha256, "hex")),
  );
  return found[0]?.[0];
}
