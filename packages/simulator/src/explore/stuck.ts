import { isHeld, type Edge, type Graph, type Node } from "./graph.ts";

/** Callers who wait for nothing, or go round for ever. Whoever cannot get to any end comes to one of the two. */
export interface Stuck {
  readonly kind: "waits-for-ever" | "goes-round";
  readonly node: Node;
  /** For `goes-round`: one round, from the node back to it. */
  readonly round: readonly Edge[];
  /** Only hanging up is left to the caller, as long as everything works. */
  readonly hopeless: boolean;
}

/** What is wrong in a graph, nearest first. */
export function stuckIn({ nodes }: Graph): Stuck[] {
  const lost = lostIn(nodes);
  const silent = nodes
    .filter((node) => isSilent(node, lost.has(node)))
    .map(
      (node) => ({ kind: "waits-for-ever", node, round: [], hopeless: lost.has(node) }) as const,
    );
  const rounds = roundsIn(nodes).map(
    ({ first, round }) =>
      ({ kind: "goes-round", node: first, round, hopeless: lost.has(first) }) as const,
  );
  return [...silent, ...rounds];
}

const canBeHopedFor = ({ move }: Edge): boolean => move.by !== "leaves" && !move.fault;

/** Nothing will come by itself, and no agent either. A signal from outside counts only where it helps. */
const isSilent = (node: Node, isLost: boolean): boolean =>
  node.unseen === 0 &&
  isHeld(node) &&
  node.edges.every(
    (edge) =>
      !canBeHopedFor(edge) || edge.move.by === "caller" || (edge.move.by === "outside" && isLost),
  );

/** Callers on the line for whom only hanging up, or a fault, is left. What was not looked at may lead out. */
function lostIn(nodes: readonly Node[]): ReadonlySet<Node> {
  const held = new Set(nodes.filter(isHeld));
  const onward = edgesAmong(new Set(nodes), canBeHopedFor);
  const ends = [...held].filter(
    (node) => node.unseen > 0 || onward.get(node)?.some(({ to }) => !isHeld(to)),
  );
  const saved = leadingTo(ends, onward);
  return new Set([...held].filter((node) => !saved.has(node)));
}

/** Calls that can go on for ever while nobody does anything, and that wait for nobody. */
function roundsIn(nodes: readonly Node[]) {
  const waiting = nodes.filter((node) => isHeld(node) && node.contact.queue.state === "none");
  const onward = endless(edgesAmong(new Set(waiting), ({ move }) => move.by === "world"));
  const found: { readonly first: Node; readonly round: readonly Edge[] }[] = [];
  const seen = new Set<Node>();
  for (const start of onward.keys()) {
    if (seen.has(start)) continue;
    const round = roundFrom(start, onward);
    const first = round.at(-1)?.to;
    if (first && !seen.has(first)) found.push({ first, round });
    const reached = new Set([start]);
    for (const node of reached) for (const { to } of onward.get(node) ?? []) reached.add(to);
    for (const node of reached) seen.add(node);
  }
  return found;
}

/** Goes on until it is somewhere for the second time; returns the round without the way to it. */
function roundFrom(start: Node, onward: Onward): readonly Edge[] {
  const at = new Map<Node, number>();
  const edges: Edge[] = [];
  for (let node: Node | undefined = start; node && !at.has(node); node = edges.at(-1)?.to) {
    at.set(node, edges.length);
    const edge = onward.get(node)?.[0];
    if (edge) edges.push(edge);
  }
  const last = edges.at(-1);
  return last ? edges.slice(at.get(last.to)) : [];
}

type Onward = ReadonlyMap<Node, readonly Edge[]>;

const edgesAmong = (nodes: ReadonlySet<Node>, wanted: (edge: Edge) => boolean): Onward =>
  new Map(
    [...nodes].map((node) => [
      node,
      node.edges.filter((edge) => nodes.has(edge.to) && wanted(edge)),
    ]),
  );

/** Takes away what leads nowhere, and what then leads nowhere: what is left goes on for ever. */
function endless(onward: Onward): Onward {
  const before = backwards(onward);
  const waysOn = new Map([...onward].map(([node, edges]) => [node, edges.length]));
  const gone = new Set([...onward.keys()].filter((node) => waysOn.get(node) === 0));
  for (const node of gone) {
    for (const source of before.get(node) ?? []) {
      const left = (waysOn.get(source) ?? 0) - 1;
      waysOn.set(source, left);
      if (left === 0) gone.add(source);
    }
  }
  return edgesAmong(
    new Set([...onward.keys()].filter((node) => !gone.has(node))),
    (edge) => edge.move.by === "world",
  );
}

/** What can come to one of the goals. */
function leadingTo(goals: readonly Node[], onward: Onward): ReadonlySet<Node> {
  const before = backwards(onward);
  const found = new Set(goals);
  for (const node of found) for (const source of before.get(node) ?? []) found.add(source);
  return found;
}

/** For each node, once for each edge, where it can be come to from. */
function backwards(onward: Onward): ReadonlyMap<Node, readonly Node[]> {
  const before = new Map<Node, Node[]>();
  for (const [node, edges] of onward) {
    for (const { to } of edges) {
      const sources = before.get(to);
      if (sources) sources.push(node);
      else before.set(to, [node]);
    }
  }
  return before;
}
