import { BaseEdge, getBezierPath, useInternalNode, type EdgeProps } from "@xyflow/react";

import { backPath } from "./back-path.ts";
import { useLanding } from "./landing.ts";
import { useLinkLook } from "./use-link-look.ts";

/** A link. One that leads back goes round below the actions instead of through them. */
export function BranchEdge(props: EdgeProps) {
  const { id, source, target, sourceX, sourceY, targetX, targetY, markerEnd, sourceHandleId } =
    props;
  const from = useInternalNode(source);
  const style = useLinkLook(source, sourceHandleId ?? "");
  const to = useInternalNode(target);
  const lands = useLanding(({ link }) => link === id);
  const bottom = (node: typeof from) =>
    (node?.internals.positionAbsolute.y ?? 0) + (node?.measured.height ?? 0);
  const path =
    targetX > sourceX + 8
      ? getBezierPath(props)[0]
      : backPath({
          from: { x: sourceX, y: sourceY },
          to: { x: targetX, y: targetY },
          fromBottom: bottom(from),
          toTop: to?.internals.positionAbsolute.y ?? targetY,
          toBottom: bottom(to),
        });
  return (
    <BaseEdge
      id={id}
      path={path}
      interactionWidth={20}
      {...(style === undefined ? {} : { style })}
      {...(lands ? { className: "cb-edge-landing" } : {})}
      {...(markerEnd === undefined ? {} : { markerEnd })}
    />
  );
}
