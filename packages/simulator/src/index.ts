export type { CalleeBehaviour, PartyBehaviour } from "./simulated-callee.ts";
export {
  createSimulatedTelephony,
  type SimulatedTelephony,
  type SimulatedTelephonyOptions,
} from "./simulated-telephony.ts";
export { createSimulatedHttp, fits as fitsAnswer, type SimulatedAnswer } from "./simulated-http.ts";
export {
  createSimulation,
  type AgentDriver,
  type SimulatedAgent,
  type Simulation,
  type SimulationOptions,
  type Unanswered,
} from "./simulation.ts";
export {
  clockTime,
  heard,
  saidPart,
  transcribe,
  transcriptText,
  type Speaker,
  type TranscriptLine,
} from "./transcript.ts";
export { trailOf, type Trail } from "./trail.ts";
export { createVirtualClock, type VirtualClock } from "./virtual-clock.ts";
export {
  Scenario,
  SCENARIO_SCHEMA_ID,
  type Expectations,
  type ScenarioStep,
} from "./scenario/schema.ts";
export { releaseOfScenario } from "./scenario/options.ts";
export { runScenario, type ScenarioResult, type ScenarioWorld } from "./scenario/run.ts";
export {
  createCoverage,
  type ActionCoverage,
  type BranchCoverage,
  type Coverage,
  type ScriptCoverage,
} from "./coverage/coverage.ts";
export {
  explore,
  type Ending,
  type Exploration,
  type ExploreOptions,
  type Flaw,
  type FlawKind,
  type Way,
} from "./explore/explore.ts";
export { toScenario } from "./explore/to-scenario.ts";
export { keepEnding, type KeptEnding } from "./explore/keep-ending.ts";
export type { Act } from "./scenario/act.ts";
export { createSession, Session, type Course } from "./session/session.ts";
export type { Input, Moment, Point } from "./session/moment.ts";
export { typedValue } from "./session/typed-value.ts";
export { replayScenario } from "./session/replay-scenario.ts";
export { recordedScenario } from "./session/recorded-scenario.ts";
