import { hoursAt } from "@cordboard/language";
import { defineSemantics, done, failed } from "@cordboard/runtime";

interface Hours {
  readonly hours: string;
  readonly overrides?: readonly string[];
}

export const semantics = defineSemantics<Hours>({
  start({ properties, hours, now }) {
    const { hours: name, overrides = [] } = properties;
    const found = hours(name);
    if (!found) return failed("unknown-hours", `There are no hours "${name}".`);
    const { state, override } = hoursAt(found, now);
    return done(override !== null && overrides.includes(override) ? override : state);
  },
});
