import { ViewportPortal, type Edge } from "@xyflow/react";
import { useMemo, useState } from "react";

import type { ActionNodeType } from "./flow.ts";

interface Props {
  readonly nodes: readonly ActionNodeType[];
  readonly edges: readonly Edge[];
}

/** All links of a large drawing as few lines: from afar they are seen, but not told apart. */
export function FarLinks({ nodes, edges }: Props) {
  const [lineOf] = useState(createLines);
  const lines = useMemo(() => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const parts = Map.groupBy(edges, ({ className = "" }) => className);
    return [...parts].map(([className, alike]) => [
      className,
      alike.map((edge) => lineOf(edge, byId.get(edge.source), byId.get(edge.target))).join(""),
    ]);
  }, [lineOf, nodes, edges]);
  return (
    <ViewportPortal>
      <svg className="cb-far-links" aria-hidden>
        {lines.map(([className, line]) => (
          <path key={className} className={className} d={line} />
        ))}
      </svg>
    </ViewportPortal>
  );
}

type End = ActionNodeType | undefined;

/** A link's line is made again when one of its ends has moved or changed. */
function createLines() {
  const made = new WeakMap<Edge, { readonly from: End; readonly to: End; readonly line: string }>();
  return (edge: Edge, from: End, to: End): string => {
    const known = made.get(edge);
    if (known?.from === from && known?.to === to) return known?.line ?? "";
    const line = lineBetween(edge, from, to);
    made.set(edge, { from, to, line });
    return line;
  };
}

function lineBetween({ sourceHandle, targetHandle }: Edge, from: End, to: End): string {
  const output = from?.data.box.handles.find(({ id }) => id === sourceHandle);
  const input = to?.data.box.handles.find(({ id }) => id === targetHandle);
  if (!from || !to || !output || !input) return "";
  const [x, y] = [from.position.x + output.x, from.position.y + output.y];
  return `M${x},${y}L${to.position.x + input.x},${to.position.y + input.y}`;
}
