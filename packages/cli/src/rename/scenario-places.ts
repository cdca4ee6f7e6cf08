import { language } from "@cordboard/actions/specs";
import type { Scenario } from "@cordboard/simulator";

import { usesOf } from "../uses.ts";
import type { Kind } from "./kinds.ts";
import type { NamePlace } from "./names-in-json.ts";

/** Where a scenario names the thing, itself or in the script it brings along. Undefined: that script is none. */
export function placesInScenario(
  scenario: Scenario,
  kind: Kind,
  name: string,
): NamePlace[] | undefined {
  const places: NamePlace[] = [];
  const { script, skills = {}, agents = [], missing = [] } = scenario;
  if (typeof script === "object") {
    const { script: inline } = language.check(JSON.stringify(script));
    if (!inline) return undefined;
    for (const use of usesOf(inline))
      if (use.kind === kind && use.name === name)
        places.push({ path: ["script", ...use.path], as: "value" });
  }
  if (kind === "script" && script === name) places.push({ path: ["script"], as: "value" });
  if (kind === "prompt") places.push(...valuesAt(["missing"], missing, name));
  if (kind === "skill") {
    if (Object.hasOwn(skills, name)) places.push({ path: ["skills", name], as: "key" });
    for (const [index, agent] of agents.entries())
      places.push(...valuesAt(["agents", index, "skills"], agent.skills, name));
  }
  return places;
}

const valuesAt = (
  path: NamePlace["path"],
  values: readonly string[],
  name: string,
): readonly NamePlace[] =>
  values.flatMap((value, index) =>
    value === name ? [{ path: [...path, index], as: "value" as const }] : [],
  );
