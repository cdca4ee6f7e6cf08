import { replayScenario, type Scenario } from "@cordboard/simulator";

import { currentScript } from "../edit.ts";
import { lookInto } from "../simulator/run.ts";
import { showTab, useDesigner } from "../store.ts";
import { surroundings } from "./surroundings.ts";
import { useTests } from "./tests-store.ts";
import { worldOf } from "./world-of.ts";

/** Makes the scenario's call in the simulator: it stands where it first went another way than expected, or at its end. */
export async function lookIntoScenario(scenario: Scenario): Promise<void> {
  const { name } = useDesigner.getState();
  const script = currentScript();
  if (name === null || !script) return;
  const about = typeof scenario.script === "string" ? [scenario.script] : [];
  const session = await replayScenario(scenario, worldOf(await surroundings(name, script, about)));
  if (typeof session === "string") {
    useTests.setState({ failure: session });
    return;
  }
  showTab("simulator");
  lookInto(session);
}
