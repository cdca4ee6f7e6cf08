import type { HoursFile, Script } from "@cordboard/language";
import type { Exploration, Scenario, ScenarioResult, ScenarioWorld } from "@cordboard/simulator";

/** What the workspace has, as it can be sent to a worker. */
export interface Surroundings {
  /** Those without errors, by name; the drawing among them. */
  readonly scripts: ReadonlyMap<string, Script>;
  readonly hours: { readonly [name: string]: HoursFile };
  readonly skills: ScenarioWorld["skills"];
}

export interface NamedScenario {
  /** Its file's. */
  readonly name: string;
  readonly scenario: Scenario;
}

/** What a worker is asked to do. */
export type Job =
  | {
      readonly kind: "run";
      readonly around: Surroundings;
      readonly scenarios: readonly NamedScenario[];
    }
  | {
      readonly kind: "explore";
      readonly around: Surroundings;
      readonly script: Script;
      readonly maxStates: number;
      /** Epoch milliseconds; null: the usual time. */
      readonly startAt: number | null;
    };

/** What the worker tells meanwhile and at the end. */
export type News =
  | { readonly kind: "ran"; readonly name: string; readonly result: ScenarioResult }
  | { readonly kind: "looked"; readonly states: number }
  | { readonly kind: "explored"; readonly exploration: Exploration }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly message: string };
