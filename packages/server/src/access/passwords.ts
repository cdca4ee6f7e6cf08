import { randomBytes } from "node:crypto";

import { hash, verify } from "@node-rs/argon2";

import { atMost } from "./at-most.ts";

/** Argon2id as OWASP's Password Storage Cheat Sheet has it; memory in KiB. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashing takes tens of milliseconds of the threads that read files too. */
const AT_ONCE = 2;
const WAITING = 100;
const inTurn = atMost(AT_ONCE, WAITING);

/** The same letters, however a keyboard composes them. */
const normalized = (password: string) => password.normalize("NFKC");

export const hashOf = (password: string): Promise<string> =>
  inTurn(() => hash(normalized(password), ARGON2ID));

/** Of nobody: looking at it takes as long as looking at somebody's. */
const NOBODYS = hashOf(randomBytes(16).toString("hex"));

/** @param stored - null: there is nothing to compare with, which takes the same time */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const compared = stored ?? (await NOBODYS);
  const fits = await inTurn(() => verify(compared, normalized(password)));
  return fits && stored !== null;
}
