import { language } from "@cordboard/actions/specs";
import { usesOf } from "@cordboard/language";
import type { Scenario } from "@cordboard/simulator";

import type { Kind } from "./kinds.ts";
import type { NamePlace } from "./names-in-json.ts";

/** Where a scenario names the thing, itself or in the script it brings along. Undefined: that script is none. */
export function placesInScenario(
  scenario: Scenario,
  kind: Kind,
  name: string,
): NamePlace[] | undefined {
  const places: NamePlace[] = [];
  const { script, scripts = {}, hours = {}, skills = {}, agents = [], missing = [] } = scenario;
  const inline: [string[], object][] = Object.entries(scripts).map(([key, one]) => [
    ["scripts", key],
    one,
  ]);
  if (typeof script === "object") inline.push([["script"], script]);
  for (const [path, document] of inline) {
    const { script: checked } = language.check(JSON.stringify(document));
    if (!checked) return undefined;
    for (const use of usesOf(checked, language.specs))
      if (use.kind === kind && use.name === name)
        places.push({ path: [...path, ...use.path], as: "value" });
  }
  if (kind === "hours") {
    if (Object.hasOwn(hours, name)) places.push({ path: ["hours", name], as: "key" });
    for (const [skill, config] of Object.entries(skills))
      if (config.hours === name) places.push({ path: ["skills", skill, "hours"], as: "value" });
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
