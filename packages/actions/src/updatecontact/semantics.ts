import { defineSemantics, done, failed, wait, type Step } from "@cordboard/runtime";

import { withPriority } from "../priority.ts";

interface Updatecontact {
  readonly skill?: string;
  readonly priority?: number | string;
  readonly acceleration?: number;
  readonly maxPriority?: number;
  readonly proficiencyFrom?: number;
  readonly proficiencyTo?: number;
  readonly targetAgent?: string;
}

export const semantics = defineSemantics<Updatecontact>({
  start({ properties, text, value }) {
    const { skill, priority, proficiencyFrom, proficiencyTo, targetAgent, ...others } = properties;
    const hasRange = proficiencyFrom !== undefined || proficiencyTo !== undefined;
    const proficiency = { from: proficiencyFrom ?? 1, to: proficiencyTo ?? 20 };
    const change = {
      ...others,
      ...(skill === undefined ? {} : { skill: text(skill) }),
      ...(hasRange ? { proficiency } : {}),
      ...(targetAgent === undefined ? {} : { targetAgent: text(targetAgent) }),
    };
    const update = (more: { readonly priority?: number }): Step<null> =>
      wait(null, { commands: [{ type: "updateContact", ...change, ...more }] });
    return priority === undefined
      ? update({})
      : withPriority(priority, value, (computed) => update({ priority: computed }));
  },
  on(_context, _local, event) {
    if (event.type === "queue.updated") return done("Default");
    return event.type === "queue.refused" ? failed(event.code, event.message) : wait(null);
  },
});
