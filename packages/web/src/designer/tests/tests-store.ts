import type { TestView } from "@cordboard/api";
import type { Script } from "@cordboard/language";
import type {
  ActionCoverage,
  Exploration,
  Scenario,
  ScenarioResult,
  ScriptCoverage,
} from "@cordboard/simulator";
import { create } from "zustand";

import { useDesigner } from "../store.ts";

export type TestsView = "scenarios" | "coverage" | "ways";

/** A scenario's file; without `scenario` it is none, and its problems say why. */
export interface TestFile extends Omit<TestView, "scenario"> {
  readonly scenario: Scenario | null;
}

interface TestsState {
  readonly view: TestsView;
  readonly onCanvas: boolean;
  /** Scenarios run by themselves after a change. */
  readonly again: boolean;
  /** Of the workspace; null until the server has told. */
  readonly files: readonly TestFile[] | null;
  readonly running: { readonly done: number; readonly of: number } | null;
  readonly failure: string | null;
  /** The drawing that {@link results} are of. */
  readonly ran: Script | null;
  /** By the name of the file. */
  readonly results: ReadonlyMap<string, ScenarioResult>;
  readonly coverage: ScriptCoverage | null;
  /** The same, by action. */
  readonly seen: ReadonlyMap<string, ActionCoverage>;
  /** The most that any branch was taken. */
  readonly most: number;
  /** The name of the file that is looked at. */
  readonly chosen: string | null;
  readonly startAt: string | null;
  /** How many states have been looked at so far. */
  readonly looking: number | null;
  /** With the drawing that was explored. */
  readonly explored: (Exploration & { readonly of: Script; readonly maxStates: number }) | null;
  /** Which way is looked at: flaws first, then endings. */
  readonly way: number | null;
}

/** What is known of another script is of no use. */
const NOTHING_KNOWN = {
  running: null,
  failure: null,
  ran: null,
  results: new Map<string, ScenarioResult>(),
  coverage: null,
  seen: new Map<string, ActionCoverage>(),
  most: 0,
  chosen: null,
  looking: null,
  explored: null,
  way: null,
} satisfies Partial<TestsState>;

export const useTests = create<TestsState>(() => ({
  view: "scenarios",
  onCanvas: true,
  again: false,
  files: null,
  startAt: null,
  ...NOTHING_KNOWN,
}));

useDesigner.subscribe(({ name }, before) => {
  if (name !== before.name) useTests.setState(NOTHING_KNOWN);
});

/** What the canvas shows of the scenarios; null: nothing. A way that is lit there stands alone. */
export const paintedOf = ({
  onCanvas,
  coverage,
  seen,
  view,
  chosen,
  way,
}: TestsState): ReadonlyMap<string, ActionCoverage> | null => {
  const lit = view === "scenarios" ? chosen : view === "ways" ? way : null;
  return onCanvas && coverage && lit === null ? seen : null;
};
