/** For tests of other packages: what holds whatever happens, and rows as they are stored. */
export { couldTake, disagreements, isOpen, leftWaiting, overtaken } from "./invariants.ts";
export { agentOfRow, entryOfRow } from "../sql/rows.ts";
export type { AgentRow, QueueEntryRow } from "../sql/schema.ts";
