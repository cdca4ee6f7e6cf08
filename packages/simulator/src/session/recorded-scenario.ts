import { SCENARIO_SCHEMA_ID, type Scenario, type ScenarioStep } from "../scenario/schema.ts";
import { expectationsOf } from "../scenario/expectations-of.ts";
import type { Input } from "./moment.ts";
import type { Session } from "./session.ts";

/** What is done at the moment of the call itself comes after it: in a scenario, steps at 0 come before. */
const AFTER_CALL_SEC = 0.001;

/**
 * A call that was tried out as a scenario that does the same again and expects the same to come of it. Run it before it
 * is kept: what was done while the script stood still may come out otherwise where it does not.
 */
export function recordedScenario(session: Session, name: string): Scenario {
  const { options, inputs, simulation } = session;
  const { script, startAt, call, country, agents, answers, ahead, missing } = options;
  const { journal, outcome, now } = simulation;
  const called = inputs.findIndex(({ does }) => does === "calls");
  const seconds = (at: number) => (at - startAt) / 1000;
  const before = (input: Input) => {
    const earlier = journal.slice(0, input.entries).findLast(({ at }) => at < input.at);
    return earlier ? seconds(earlier.at) : 0;
  };
  const steps = inputs.flatMap((input, index): ScenarioStep[] => {
    const { does, at, stoppedBefore } = input;
    if (typeof does !== "object") return [];
    if (does.set && stoppedBefore !== null)
      return [{ at: before(input), ...does, before: stoppedBefore }];
    return [{ at: index < called ? 0 : Math.max(AFTER_CALL_SEC, seconds(at)), ...does }];
  });
  return {
    $schema: SCENARIO_SCHEMA_ID,
    name,
    script: script.name,
    startAt: new Date(startAt).toISOString(),
    call: { ...call, ...(country === undefined ? {} : { country }) },
    ...(agents?.length
      ? { agents: agents.map((agent) => ({ ...agent, skills: [...agent.skills] })) }
      : {}),
    ...(answers?.length ? { answers: answers.map((answer) => ({ ...answer })) } : {}),
    ...(Object.keys(ahead ?? {}).length > 0 ? { ahead } : {}),
    ...(missing?.length ? { missing: [...missing] } : {}),
    ...(options.speech === false ? { speech: false } : {}),
    ...(options.recordable === false ? { recordable: false } : {}),
    steps: steps.toSorted((a, b) => a.at - b.at),
    until: seconds(now),
    expect: expectationsOf(journal, outcome),
  };
}
