import { createHash, timingSafeEqual } from "node:crypto";

import { actorOf } from "@cordboard/api";

import type { Tokens } from "../config/sections/tokens.ts";
import { ServerError } from "../errors.ts";
import type { Identify } from "./guard.ts";

const KEY = /^[\x21-\x7e]{1,128}$/;

/**
 * Programs by their service tokens; whoever comes without one is an admin.
 *
 * @throws ServerError `token-needed`, `wrong-key`
 */
export const byTokens =
  (tokens: Tokens): Identify =>
  ({ headers }) => {
    const { authorization, "idempotency-key": key } = headers;
    if (key !== undefined && (typeof key !== "string" || !KEY.test(key)))
      throw new ServerError("wrong-key");
    const once = key === undefined ? {} : { idempotencyKey: key };
    if (authorization === undefined) return { ...actorOf("admin"), token: "", ...once };
    return { ...actorOf("service"), token: nameOf(authorization, tokens), ...once };
  };

/** Compared with each of them, and each time in the same time: how long it takes tells nothing. */
function nameOf(authorization: string, tokens: Tokens): string {
  const [, given = ""] = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(authorization) ?? [];
  const hash = createHash("sha256").update(given).digest();
  const [found] = Object.entries(tokens).filter(([, { sha256 }]) =>
    timingSafeEqual(hash, Buffer.from(sha256, "hex")),
  );
  if (!found) throw new ServerError("token-needed");
  return found[0];
}
