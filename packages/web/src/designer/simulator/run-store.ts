import type { Script } from "@cordboard/language";
import type { Session } from "@cordboard/simulator";
import { create } from "zustand";

/** The call that is being simulated, if any, and what is lit on the canvas. */
interface RunState {
  readonly session: Session | null;
  /** The drawing that it runs. */
  readonly script: Script | null;
  readonly failure: string | null;
  /** Grows with each change of the session, which itself stays the same object. */
  readonly step: number;
  /** The action where the call is. */
  readonly active: string | null;
  /** The call stands still before that action. */
  readonly stopped: boolean;
  /** Ids of the links that the call has taken. */
  readonly taken: ReadonlySet<string>;
  /** The clock runs. */
  readonly running: boolean;
}

export const IDLE = {
  session: null,
  script: null,
  failure: null,
  step: 0,
  active: null,
  stopped: false,
  taken: new Set<string>(),
  running: false,
} satisfies RunState;

export const useRun = create<RunState>(() => IDLE);

/** The caller has dialled. */
export const isBegun = (session: Session | null): boolean =>
  session !== null && session.simulation.contact !== null;
