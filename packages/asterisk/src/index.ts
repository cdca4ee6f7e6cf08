export { type AsteriskOptions, createAsterisk } from "./asterisk.ts";
export type { AriAccess, AriRequest, AriWatch } from "./ari/client.ts";
