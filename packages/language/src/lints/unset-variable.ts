import { label } from "../rules/graph.ts";
import { say } from "../say.ts";
import type { Lint } from "./define-lint.ts";
import type { Drawing, Step } from "./drawing.ts";

/** Variables are looked at in groups, one bit each. */
const GROUP = 31;

export const unsetVariable: Lint = {
  code: "L0408",
  severity: "info",
  title: "A variable that may still be empty",
  help: "Set the variable on each way that leads here, test it first, or give it a telling initial value.",
  why: "On some way to this action nothing has set the variable yet, so that the caller hears nothing, or 0, where the value should be.",
  *find(drawing) {
    const names = candidates(drawing);
    for (let at = 0; at < names.length; at += GROUP) {
      const group = new Map(names.slice(at, at + GROUP).map((name, bit) => [name, 1 << bit]));
      const unset = mayBeUnset(drawing, group);
      const said = new Set<string>();
      for (const step of drawing.steps) {
        for (const { name, path, how } of step.uses) {
          if (how === "tested" || step.sets.has(name) || said.has(name)) continue;
          if (((unset[step.index] ?? 0) & (group.get(name) ?? 0)) === 0) continue;
          said.add(name);
          yield {
            path,
            message: say`A call can come to ${label(step)} before "${name}" is set.`,
          };
        }
      }
    }
  },
};

/** Those that begin with a value that says nothing, and that some action sets. One that begins false is a mark to be set. */
function candidates({ script, steps }: Drawing): string[] {
  const set = new Set(steps.flatMap(({ sets }) => [...sets.keys()]));
  return Object.entries(script.variables ?? {})
    .filter(([name, { initial }]) => set.has(name) && (initial === "" || initial === 0))
    .map(([name]) => name);
}

/** For each action, the variables that a call may come to it without. A variable that was tested is taken as known. */
function mayBeUnset({ steps }: Drawing, group: ReadonlyMap<string, number>): Int32Array {
  const bitsOf = (names: Iterable<string>) =>
    [...names].reduce((bits, name) => bits | (group.get(name) ?? 0), 0);
  const settled = steps.map(({ sets, uses }) =>
    bitsOf([...sets.keys(), ...uses.flatMap(({ how, name }) => (how === "tested" ? [name] : []))]),
  );
  const unset = new Int32Array(steps.length);
  const open: Step[] = [];
  const arrive = (step: Step, bits: number) => {
    const before = unset[step.index] ?? 0;
    if ((before | bits) === before) return;
    unset[step.index] = before | bits;
    open.push(step);
  };
  for (const step of steps) if (step.spec.starts === "entry") arrive(step, bitsOf(group.keys()));
  for (let step = open.pop(); step; step = open.pop()) {
    const left = (unset[step.index] ?? 0) & ~(settled[step.index] ?? 0);
    for (const { to } of step.out) arrive(to, left);
  }
  return unset;
}
