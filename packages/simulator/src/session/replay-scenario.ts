import { optionsOf } from "../scenario/options.ts";
import { play } from "../scenario/play.ts";
import type { ScenarioWorld } from "../scenario/run.ts";
import type { Scenario } from "../scenario/schema.ts";
import { createSession, type Session } from "./session.ts";

/**
 * Plays a scenario as somebody's own call, to look into it: to where it first came to another action than the one that
 * is expected, or to its end.
 *
 * @returns the session, or why there can be no such call
 */
export async function replayScenario(
  scenario: Scenario,
  world: ScenarioWorld,
): Promise<Session | string> {
  const options = optionsOf(scenario, world);
  if (typeof options === "string") return options;
  const session = await createSession(options);
  play(scenario, session.simulation, session, options.startAt);
  const { path } = scenario.expect;
  const begins = session.points.flatMap(({ action }, point) =>
    action === undefined ? [] : [{ action, point }],
  );
  const wrong = path && begins.find(({ action }, index) => action !== path[index]);
  if (wrong) await session.backTo(wrong.point);
  return session;
}
