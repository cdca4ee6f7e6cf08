import { ONLY, settingsDocs } from "../resources.ts";

/** Names of the hooks, or of the AI agents, that cordboard.json has. */
export const useNames = (kind: "hooks" | "aiAgents"): readonly string[] =>
  Object.keys(settingsDocs.use(({ docs }) => docs[ONLY])?.now[kind] ?? {});
