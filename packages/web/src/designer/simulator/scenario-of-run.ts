import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import { recordedScenario, runScenario, type Scenario, type Session } from "@cordboard/simulator";

export interface Checked {
  readonly scenario: Scenario;
  /** What does not come out as in the call; empty: it passes. */
  readonly failures: readonly string[];
}

/** The call as a scenario, which has been run. */
export async function scenarioOfRun(session: Session, name: string): Promise<Checked> {
  const { script, resources, skills } = session.options;
  const scenario = recordedScenario(session, name);
  const { failures } = await runScenario(scenario, {
    language,
    actionTypes,
    skills,
    hours: (hours) => resources?.hours(hours),
    script: (other) => (other === script.name ? script : resources?.script(other)),
  });
  return { scenario, failures };
}

export const jsonOf = (scenario: Scenario): string => `${JSON.stringify(scenario, null, 2)}\n`;

/** A name for its file. */
export const fileNameOf = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "") || "scenario";
