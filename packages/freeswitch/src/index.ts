export type { EslAccess } from "./esl/client.ts";
export { createFreeswitch, type FreeswitchOptions } from "./freeswitch.ts";
