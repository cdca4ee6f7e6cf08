import { createHash, randomBytes } from "node:crypto";

const TOKEN_BYTES = 32;

/** What is only told, such as a token or an address, as it is kept. */
export const hashed = (told: string): string => createHash("sha256").update(told).digest("hex");

/** For the cookie; the database gets its hash. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString("base64url");
