import { defineSemantics, done, failed } from "@cordboard/runtime";

export const semantics = defineSemantics<{ readonly condition: string }>({
  start({ properties, value }) {
    const holds = value(properties.condition);
    if (typeof holds !== "boolean")
      return failed("wrong-kind", "The condition is neither true nor false.");
    return done(holds ? "True" : "False");
  },
});
