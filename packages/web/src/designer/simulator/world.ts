import type { CalleeBehaviour, PartyBehaviour, SimulatedAnswer } from "@cordboard/simulator";
import { create } from "zustand";

import { recall, remember } from "../../browser-memory.ts";
import { useDesigner } from "../store.ts";

/** What a simulated call finds around it. */
export interface World {
  /** `2026-03-02 09:00:00` by the clocks of the script's time zone; null: now. */
  readonly startAt: string | null;
  readonly ani: string;
  /** Empty: the number of the script's point of contact. */
  readonly dnis: string;
  readonly customer: CalleeBehaviour;
  readonly party: PartyBehaviour;
  readonly sounds: "play" | "fail";
  /** How many wait already, by skill. */
  readonly ahead: { readonly [skill: string]: number };
  readonly answers: readonly SimulatedAnswer[];
  /** Values that come with a signal. */
  readonly signal: { readonly [name: string]: string };
}

const ORDINARY: World = {
  startAt: null,
  ani: "+12025550123",
  dnis: "",
  customer: "answers",
  party: "answers",
  sounds: "play",
  ahead: {},
  answers: [],
  signal: {},
};

const MEMORY = "worlds";
type Worlds = { readonly [script: string]: World };

/** By script; remembered in this browser. */
const useWorlds = create<Worlds>(() => (recall(MEMORY) as Worlds | undefined) ?? {});
useWorlds.subscribe((worlds) => remember(MEMORY, worlds));

const scriptName = () => useDesigner.getState().name ?? "";

/** Of the script that is open. */
export const currentWorld = (): World => useWorlds.getState()[scriptName()] ?? ORDINARY;

export function useWorld(): World {
  const name = useDesigner((state) => state.name) ?? "";
  return useWorlds((worlds) => worlds[name] ?? ORDINARY);
}

export const changeWorld = (change: Partial<World>): void =>
  useWorlds.setState({ [scriptName()]: { ...currentWorld(), ...change } });

export const ordinaryWorld = (): void => useWorlds.setState({ [scriptName()]: ORDINARY });
