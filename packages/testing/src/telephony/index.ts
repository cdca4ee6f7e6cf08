export { telephonyConformance, type ConformanceOptions } from "./conformance.ts";
export { promptFile, PROMPTS, VOICES, type PromptName } from "./prompts.ts";
export type {
  CallerOptions,
  Drive,
  PhoneOptions,
  RigAgentPhone,
  RigCaller,
  RigOutsidePhone,
  RigPerson,
  RigPhone,
  Shown,
  TelephonyRig,
} from "./rig.ts";
