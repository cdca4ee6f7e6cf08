import { ViewportPortal } from "@xyflow/react";

import { ActionGlyph } from "../ActionGlyph.tsx";
import { useLanding } from "./landing.ts";

/** What is dragged from the palette, as it would stand. */
export function Ghost() {
  const { spec, at } = useLanding();
  if (!spec || !at) return null;
  return (
    <ViewportPortal>
      <div className="cb-ghost" style={{ transform: `translate(${at.x}px, ${at.y}px)` }}>
        <ActionGlyph spec={spec} size="large" />
        {spec.title}
      </div>
    </ViewportPortal>
  );
}
