import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import type { ScenarioWorld } from "@cordboard/simulator";

import type { Surroundings } from "./jobs.ts";

/** What scenarios run against. */
export const worldOf = ({ scripts, hours, skills }: Surroundings): ScenarioWorld => ({
  language,
  actionTypes,
  skills,
  script: (name) => scripts.get(name),
  hours: (name) => (Object.hasOwn(hours, name) ? hours[name] : undefined),
});
