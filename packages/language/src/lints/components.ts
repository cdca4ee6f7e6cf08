import type { Link, Step } from "./drawing.ts";

/**
 * The strongly connected components among `steps` (Tarjan, without recursion: a drawing may be a chain of thousands),
 * those that follow before those that lead to them.
 */
export function componentsOf(steps: readonly Step[]): Step[][] {
  const among = new Set(steps);
  const order = new Map<Step, number>();
  const low = new Map<Step, number>();
  const waiting: Step[] = [];
  const placed = new Set<Step>();
  const components: Step[][] = [];
  for (const root of steps) {
    if (order.has(root)) continue;
    const path: { step: Step; next: number }[] = [];
    const enter = (step: Step) => {
      order.set(step, order.size);
      low.set(step, order.size - 1);
      waiting.push(step);
      path.push({ step, next: 0 });
    };
    const lower = (step: Step, to: number) => low.set(step, Math.min(low.get(step) ?? to, to));
    enter(root);
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const { step } = at;
      const to = step.out[at.next++]?.to;
      if (to) {
        if (!among.has(to) || placed.has(to)) continue;
        const seen = order.get(to);
        if (seen === undefined) enter(to);
        else lower(step, seen);
        continue;
      }
      path.pop();
      const above = path.at(-1)?.step;
      if (above) lower(above, low.get(step) ?? 0);
      if (low.get(step) !== order.get(step)) continue;
      const component = waiting.splice(waiting.lastIndexOf(step));
      for (const one of component) placed.add(one);
      components.push(component);
    }
  }
  return components;
}

/** The ways out of a round; undefined when the component is no round at all. */
export function waysOut(component: readonly Step[]): Link[] | undefined {
  const round = new Set(component);
  const links = component.flatMap(({ out }) => out);
  const ways = links.filter(({ to }) => !round.has(to));
  return ways.length < links.length ? ways : undefined;
}
