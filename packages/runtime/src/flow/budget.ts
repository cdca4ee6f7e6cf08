import type { CodedError } from "../contact/values.ts";

/** Bounds that keep a runaway script from harming anybody. */
export const BUDGET = {
  /** Actions carried out without waiting for anything. */
  sinceWait: 1_000,
  /** Actions in one contact. */
  total: 10_000,
  /** Actions that may follow the Error of a budget, so that an apology can be played. */
  grace: 100,
} as const;

/** What a script has spent of its budget. */
interface Spent {
  readonly sinceWait: number;
  readonly total: number;
  readonly overBudget: boolean;
}

/** The error to give when a bound is passed. */
export function overBudget(
  spent: Spent,
): (CodedError & { readonly code: "runaway-script" | "too-many-actions" }) | null {
  if (spent.sinceWait >= BUDGET.sinceWait) {
    return {
      code: "runaway-script",
      message: `${BUDGET.sinceWait} actions were carried out without waiting for anything.`,
    };
  }
  if (spent.total >= BUDGET.total + (spent.overBudget ? BUDGET.grace : 0)) {
    return {
      code: "too-many-actions",
      message: `${BUDGET.total} actions were carried out in one contact.`,
    };
  }
  return null;
}
