import { defineSemantics, done, failed } from "@cordboard/runtime";

import { computedNumber } from "../computed-number.ts";

export const semantics = defineSemantics<{ readonly count: number | string }>({
  start({ properties, memory, value }) {
    const count = computedNumber(properties.count, value);
    if (!(Number.isInteger(count) && count >= 1 && count <= 1000)) {
      const message = `The number of rounds is ${count}, not a whole number from 1 to 1000.`;
      return failed("count-out-of-range", message, { memory: null });
    }
    const rounds = typeof memory === "number" ? memory : 0;
    return rounds < count
      ? done("Repeat", { memory: rounds + 1 })
      : done("Finished", { memory: null });
  },
});
