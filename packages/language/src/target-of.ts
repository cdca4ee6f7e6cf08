import type { Action } from "./model.ts";

/** The action that an outcome leads to: its own branch if linked, else Default. */
export function targetOf(
  action: Pick<Action, "branches">,
  outcome: string,
): { branch: string; to: string } | undefined {
  for (const branch of [outcome, "Default"]) {
    const to = action.branches?.[branch];
    if (to !== undefined && Object.hasOwn(action.branches ?? {}, branch)) return { branch, to };
  }
  return undefined;
}
