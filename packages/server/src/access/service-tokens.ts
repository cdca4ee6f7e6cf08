import { createHash, timingSafeEqual } from "node:crypto";

import type { Tokens } from "../config/sections/tokens.ts";
import { ServerError } from "../errors.ts";

/**
 * The name of the program that sends a service token. It is compared with each of them, and each time in the same time:
 * how long it takes tells nothing.
 *
 * @throws ServerError `token-needed`
 */
export function tokenName(authorization: string, tokens: Tokens): string {
  const [, given = ""] = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(authorization) ?? [];
  const hash = createHash("sha256").update(given).digest();
  const [found] = Object.entries(tokens).filter(([, { sha256 }]) =>
    timingSafeEqual(hash, Buffer.from(sha256, "hex")),
  );
  if (!found) throw new ServerError("token-needed");
  return found[0];
}
