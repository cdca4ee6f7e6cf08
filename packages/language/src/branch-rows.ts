import type { ActionSpec, BranchSpec } from "./define-action.ts";
import type { Action } from "./model.ts";
import { inWords } from "./say.ts";
import { targetOf } from "./target-of.ts";

/** One row of an action's branches, as whatever shows an action shows it. */
export interface BranchRow {
  readonly name: string;
  readonly description: string;
  readonly kind: "outcome" | "error" | "unknown";
  /** Where its own link leads. */
  readonly to: string | null;
  /** Not linked, so this outcome takes Default. */
  readonly fallsToDefault: boolean;
}

/** A half-written action may be more than its spec can bear: then it has no branches of its own yet. */
function branchesOf(
  spec: ActionSpec | undefined,
  properties: Action["properties"],
): readonly BranchSpec[] {
  try {
    return spec?.branches(properties ?? {}) ?? [];
  } catch {
    return [];
  }
}

export const branchNames = (spec: ActionSpec, properties: Action["properties"]): string[] =>
  branchesOf(spec, properties).map(({ name }) => name);

/** The spec's line about an action; none while the action is more than its spec can bear. */
export function summaryOf(spec: ActionSpec | undefined, properties: Action["properties"]): string {
  try {
    return inWords(spec?.summary(properties ?? {}) ?? "");
  } catch {
    return "";
  }
}

/** The branches that the action has, then those that are linked though it has them not. */
export function branchRows(spec: ActionSpec | undefined, action: Action): BranchRow[] {
  const known = branchesOf(spec, action.properties);
  const seen = new Set<string>();
  const rows: BranchRow[] = [];
  for (const { name, label, description, kind = "outcome" } of known) {
    if (seen.has(name)) continue;
    seen.add(name);
    const to = action.branches?.[name] ?? null;
    const fallsToDefault = to === null && targetOf(action, name) !== undefined;
    rows.push({ name, description: label ?? inWords(description), kind, to, fallsToDefault });
  }
  for (const [name, to] of Object.entries(action.branches ?? {})) {
    if (seen.has(name)) continue;
    rows.push({ name, description: "", kind: "unknown", to, fallsToDefault: false });
  }
  return rows;
}
