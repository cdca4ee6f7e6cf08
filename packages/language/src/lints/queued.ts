import { isError, type Drawing, type Link, type Step } from "./drawing.ts";

/** For each action that a call can come to without being in queue: where it comes from. */
export type NotQueued = ReadonlyMap<Step, Step>;

/** Follows all that may be without a queue; each action is come to once. */
export function notQueued({ steps }: Drawing): NotQueued {
  const without = new Map<Step, Step>();
  const open: { at: Step; since: Step }[] = steps
    .filter((step) => startsWithout(step, steps))
    .map((step) => ({ at: step, since: step }));
  for (const step of steps) {
    if (step.spec.traits?.queue !== "leaves") continue;
    for (const link of step.out) if (!isError(link)) open.push({ at: link.to, since: step });
  }
  for (let next = open.pop(); next; next = open.pop()) {
    const { at, since } = next;
    if (without.has(at)) continue;
    without.set(at, since);
    for (const link of at.out) if (staysWithout(link)) open.push({ at: link.to, since });
  }
  return without;
}

/** What was before a signal, and before a script that was called by another, is not known. */
function startsWithout({ spec }: Step, steps: readonly Step[]): boolean {
  if (spec.starts === "entry") return !steps.some((step) => step.spec.traits?.returns);
  if (spec.starts === "signal") return !steps.some((step) => step.spec.traits?.queue === "enters");
  return spec.starts !== undefined;
}

/** An Error that is not linked is advice of its own: here it counts as if all had gone well. */
function staysWithout(link: Link): boolean {
  const queue = link.from.spec.traits?.queue;
  return queue === undefined || (isError(link) && link.linked);
}
