import { ERROR_BRANCH, type BranchSpec } from "./define-action.ts";
import { neverFails } from "./expressions/never-fails.ts";

/** The Error branch of an action that can fail by its expressions only: no outcome where none of them can. */
export const errorOf = (expressions: readonly (string | undefined)[]): BranchSpec =>
  expressions.every((one) => one !== undefined && neverFails(one))
    ? { ...ERROR_BRANCH, fallback: true }
    : ERROR_BRANCH;
