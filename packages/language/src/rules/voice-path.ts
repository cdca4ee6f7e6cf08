import { say } from "../say.ts";
import { finding, type Finding } from "../source.ts";
import { targetOf } from "../target-of.ts";
import type { Graph, GraphNode } from "./graph.ts";

/** Finds voice actions that a call can come to when its caller's leg is already gone. */
export function* checkVoicePath(graph: Graph): Generator<Finding> {
  const seen = new Set<string>();
  const silent = new Map<string, string>();
  const open: { node: GraphNode; voice: boolean; goneAt: string }[] = [];
  for (const node of graph.values()) {
    if (node.spec.starts)
      open.push({ node, voice: node.spec.starts !== "release", goneAt: node.id });
  }
  for (let at = open.pop(); at; at = open.pop()) {
    const { node, voice } = at;
    const key = `${voice} ${node.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (!voice && node.spec.needs === "voice") {
      silent.set(node.id, at.goneAt);
      continue;
    }
    for (const branch of node.branches) {
      const next = graph.get(targetOf(node.action, branch.name)?.to ?? "");
      const goes = branch.voicePath === "gone";
      if (next)
        open.push({
          node: next,
          voice: voice && !goes,
          goneAt: voice && goes ? node.id : at.goneAt,
        });
    }
  }
  for (const [id, goneAt] of silent) {
    yield finding(
      "L0206",
      ["actions", id],
      say`"${id}" needs a caller who can hear it, but can be reached after "${goneAt}", where the caller's leg is gone.`,
    );
  }
}
