import type { ExpressionFunction } from "./function.ts";
import { NUMBER_FUNCTIONS } from "./numbers.ts";
import { TEXT_FUNCTIONS } from "./text.ts";
import { TIME_FUNCTIONS } from "./time.ts";

/**
 * Every function that an expression may call, by group. What is not listed is refused, also where CEL has it:
 * each cost here has a bound, which CEL's `map` within `map` has not.
 */
export const FUNCTION_GROUPS: readonly {
  readonly title: string;
  readonly functions: readonly ExpressionFunction[];
}[] = [
  { title: "Text and lists", functions: TEXT_FUNCTIONS },
  { title: "Numbers", functions: NUMBER_FUNCTIONS },
  { title: "Times", functions: TIME_FUNCTIONS },
];

export const FUNCTIONS: readonly ExpressionFunction[] = FUNCTION_GROUPS.flatMap(
  ({ functions }) => functions,
);
