import { defineSemantics, done, failed, wait } from "@cordboard/runtime";

import { withPriority } from "../priority.ts";

interface Reqagent {
  readonly skill: string;
  readonly priority: number | string;
  readonly acceleration: number;
  readonly maxPriority: number;
  readonly proficiencyFrom: number;
  readonly proficiencyTo: number;
  readonly targetAgent: string;
}

export const semantics = defineSemantics<Reqagent>({
  start({ properties, contact, text, value }) {
    const { acceleration, maxPriority, proficiencyFrom, proficiencyTo } = properties;
    const { ani, dnis } = contact.call;
    const proficiency = { from: proficiencyFrom, to: proficiencyTo };
    const skill = text(properties.skill);
    const targetAgent = text(properties.targetAgent);
    const place = { skill, acceleration, maxPriority, proficiency, targetAgent };
    return withPriority(properties.priority, value, (priority) =>
      wait(null, { commands: [{ type: "requestAgent", ...place, priority, ani, dnis }] }),
    );
  },
  on(_context, _local, event) {
    if (event.type === "queue.entered") return done("Default");
    return event.type === "queue.refused" ? failed(event.code, event.message) : wait(null);
  },
});
