import { createVisits, type JournalEntry } from "@cordboard/runtime";

/** The way of a contact through one script, up to a moment. */
export interface Trail {
  /** Actions that it came to. */
  readonly passed: ReadonlySet<string>;
  /** Branches that it took, each once. */
  readonly taken: readonly { readonly action: string; readonly branch: string }[];
  /** Where it is: while a sub-script runs, the action that runs it; null when it is not in this script. */
  readonly active: string | null;
}

/**
 * Follows a contact through a script, and no further than to the journal's entry `until`.
 *
 * @example
 * trailOf(journal, "support", lines[3].seq).active; // "menu"
 */
export function trailOf(
  journal: readonly JournalEntry[],
  script: string,
  until = Number.POSITIVE_INFINITY,
): Trail {
  const visits = createVisits();
  const passed = new Set<string>();
  const taken = new Map<string, { action: string; branch: string }>();
  for (const entry of journal) {
    if (entry.seq > until) break;
    for (const { script: name, action, left } of visits.take(entry)) {
      if (name !== script) continue;
      passed.add(action);
      const branch = left?.branch;
      if (branch) taken.set(JSON.stringify([action, branch]), { action, branch });
    }
  }
  const active = visits.open.findLast((visit) => visit.script === script)?.action ?? null;
  return { passed, taken: [...taken.values()], active };
}
