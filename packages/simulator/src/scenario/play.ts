import type { Simulation } from "../simulation.ts";
import type { Act } from "./act.ts";
import type { Scenario, ScenarioStep } from "./schema.ts";

const AFTERWARDS_SEC = 120;

/** What the steps of a scenario are done by. */
export interface Player {
  call(): void;
  act(act: Act): void;
  advance(ms: number): void;
}

/** Plays a scenario's call to its end. @returns what could not be done, one line each */
export function play(
  { steps, until }: Scenario,
  simulation: Simulation,
  player: Player,
  startAt: number,
): string[] {
  const failures: string[] = [];
  const goTo = (seconds: number) => {
    if (!simulation.over) player.advance(Math.max(0, startAt + seconds * 1000 - simulation.now));
  };
  const ordered = steps.toSorted((a, b) => a.at - b.at);
  for (const step of ordered.filter(({ at }) => at === 0)) attempt(step);
  player.call();
  for (const step of ordered.filter(({ at }) => at > 0)) {
    goTo(step.at);
    attempt(step);
  }
  goTo(until ?? (ordered.at(-1)?.at ?? 0) + AFTERWARDS_SEC);
  return failures;

  function attempt({ at, ...act }: ScenarioStep) {
    try {
      player.act(act);
    } catch (error) {
      failures.push(`At ${at} s: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
