export { closeOnSignals } from "./close-on-signals.ts";
export { createServer, type CordboardServer, type ServerOptions } from "./create-server.ts";
export {
  SERVER_PROBLEMS,
  ServerError,
  type ServerProblem,
  type ServerProblemName,
} from "./errors.ts";
export type { Log } from "./log.ts";
export type { AsteriskAccess } from "./telephony/connect-telephony.ts";
