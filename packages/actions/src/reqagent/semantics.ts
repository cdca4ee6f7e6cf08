import { computedNumber } from "../computed-number.ts";
import { defineSemantics, done, failed, wait } from "@cordboard/runtime";

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
    const { skill, acceleration, maxPriority, proficiencyFrom, proficiencyTo } = properties;
    const priority = computedNumber(properties.priority, value);
    if (!(priority >= 0 && priority <= 1000)) {
      return failed("priority-out-of-range", `The priority is ${priority}, not from 0 to 1000.`);
    }
    const { ani, dnis } = contact.call;
    const proficiency = { from: proficiencyFrom, to: proficiencyTo };
    const targetAgent = text(properties.targetAgent);
    const request = {
      skill,
      priority,
      acceleration,
      maxPriority,
      proficiency,
      targetAgent,
      ani,
      dnis,
    };
    return wait(null, { commands: [{ type: "requestAgent", ...request }] });
  },
  on(_context, _local, event) {
    if (event.type === "queue.entered") return done("Default");
    return event.type === "queue.refused" ? failed(event.code, event.message) : wait(null);
  },
});
