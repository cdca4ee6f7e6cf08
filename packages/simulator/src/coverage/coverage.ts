import { targetOf, type Action, type ActionSpec, type Script } from "@cordboard/language";
import type { JournalEntry } from "@cordboard/runtime";

export interface BranchCoverage {
  readonly name: string;
  /** How often it was taken. */
  readonly taken: number;
}

export interface ActionCoverage {
  readonly action: string;
  /** As people know it: its label, or the title of its type. */
  readonly label: string;
  /** How often it was carried out. */
  readonly entered: number;
  /** Those that can be taken; none of an action that ends the script. */
  readonly branches: readonly BranchCoverage[];
}

export interface ScriptCoverage {
  readonly script: string;
  /** Branches that were taken at least once, of {@link total}. */
  readonly covered: number;
  readonly total: number;
  /** In the order of the script. */
  readonly actions: readonly ActionCoverage[];
}

/** What calls have seen of scripts, gathered from their journals. */
export interface Coverage {
  /** Counts what one contact did. */
  add(journal: readonly JournalEntry[]): void;
  /** What all contacts together have seen of a script. */
  of(script: Script): ScriptCoverage;
}

interface Counts {
  entered: number;
  readonly outcomes: Map<string, number>;
  /** By the link that was followed. */
  readonly links: Map<string, number>;
}

/**
 * Branch coverage of scripts. What counts is an action's outcome, linked or not: a timeout that falls to Default
 * covers the timeout. A branch without an outcome of its own counts only where an outcome falls to it, and is
 * covered when one did.
 *
 * @example
 * const coverage = createCoverage(language.specs);
 * coverage.add((await runScenario(scenario, world)).journal);
 * const { covered, total } = coverage.of(script);
 */
export function createCoverage(specs: ReadonlyMap<string, ActionSpec>): Coverage {
  const scripts = new Map<string, Map<string, Counts>>();

  function countsOf(script: string, action: string): Counts {
    let actions = scripts.get(script);
    if (!actions) scripts.set(script, (actions = new Map()));
    let counts = actions.get(action);
    if (!counts)
      actions.set(action, (counts = { entered: 0, outcomes: new Map(), links: new Map() }));
    return counts;
  }

  return {
    add(journal) {
      let begunWith = "";
      for (const entry of journal) {
        if (entry.kind === "begun" && entry.linkedTo === undefined) begunWith = entry.script;
        if (entry.kind !== "entered" && entry.kind !== "branch") continue;
        const counts = countsOf(scriptOf(entry) ?? begunWith, entry.action);
        if (entry.kind === "entered") counts.entered++;
        else {
          increase(counts.outcomes, entry.outcome);
          if (entry.branch !== null) increase(counts.links, entry.branch);
        }
      }
    },
    of(script) {
      const known = scripts.get(script.name);
      const actions = Object.entries(script.actions).flatMap(([id, action]): ActionCoverage[] => {
        const spec = specs.get(action.type);
        if (!spec) return [];
        const { entered = 0, outcomes, links } = known?.get(id) ?? {};
        const branches = coverable(action, spec).map(({ name, fallback }) => ({
          name,
          taken: (fallback ? links : outcomes)?.get(name) ?? 0,
        }));
        return [{ action: id, label: action.label ?? spec.title, entered, branches }];
      });
      const branches = actions.flatMap((action) => action.branches);
      const covered = branches.filter(({ taken }) => taken > 0).length;
      return { script: script.name, covered, total: branches.length, actions };
    },
  };
}

/** Branches that a call can take, as the action is drawn. */
function coverable(action: Action, spec: ActionSpec) {
  const branches = spec.branches(action.properties ?? {});
  const falls = (to: string) =>
    branches.some(({ name, fallback }) => !fallback && targetOf(action, name)?.branch === to);
  return branches.filter(({ name, fallback }) => !fallback || falls(name));
}

/** Of an entry that names the script whose action it is about, as those of sub-scripts do. */
const scriptOf = (entry: JournalEntry): string | undefined =>
  "script" in entry && typeof entry.script === "string" ? entry.script : undefined;

const increase = (counts: Map<string, number>, name: string) =>
  counts.set(name, (counts.get(name) ?? 0) + 1);
