export { givePassword, type PasswordGift } from "./access/give-password.ts";
export { closeOnSignals } from "./close-on-signals.ts";
export {
  OPERATOR_CONFIG_SCHEMA_ID,
  OperatorConfigFile,
  type OperatorConfig,
} from "./config/operator-config.ts";
export { readConfig } from "./config/read-config.ts";
export { METRICS } from "./metrics/definitions.ts";
export { createServer, type CordboardServer, type ServerOptions } from "./create-server.ts";
export {
  SERVER_PROBLEMS,
  ServerError,
  type ServerProblem,
  type ServerProblemName,
} from "./errors.ts";
export { readStoredJournal } from "./journals/read-stored-journal.ts";
export { connectAiAgents, type AiAgentOptions } from "./ai-agents/connect-ai-agents.ts";
export type { Log } from "./log.ts";
