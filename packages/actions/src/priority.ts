import { failed, type ActionContext, type Step } from "@cordboard/runtime";

import { computedNumber } from "./computed-number.ts";

/** Goes on with a `priority` field's value, when that is one. */
export function withPriority<L>(
  field: number | string,
  value: ActionContext<unknown>["value"],
  goOn: (priority: number) => Step<L>,
): Step<L> {
  const priority = computedNumber(field, value);
  if (priority >= 0 && priority <= 1000) return goOn(priority);
  return failed("priority-out-of-range", `The priority is ${priority}, not from 0 to 1000.`);
}
