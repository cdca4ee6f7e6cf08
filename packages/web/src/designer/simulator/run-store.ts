import type { Script } from "@cordboard/language";
import type { Simulation } from "@cordboard/simulator";
import { create } from "zustand";

/** The call that is being simulated, if any, and what is lit on the canvas. */
interface RunState {
  readonly simulation: Simulation | null;
  /** The drawing that it runs. */
  readonly script: Script | null;
  readonly failure: string | null;
  /** Grows with each change of the simulation, which itself stays the same object. */
  readonly step: number;
  readonly active: string | null;
  /** Ids of the links that the call has taken. */
  readonly taken: ReadonlySet<string>;
}

export const IDLE = {
  simulation: null,
  script: null,
  failure: null,
  step: 0,
  active: null,
  taken: new Set<string>(),
} satisfies RunState;

export const useRun = create<RunState>(() => IDLE);
