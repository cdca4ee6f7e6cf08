export { type AsteriskOptions, createAsterisk } from "./asterisk.ts";
export type { AriAccess } from "./ari/client.ts";
