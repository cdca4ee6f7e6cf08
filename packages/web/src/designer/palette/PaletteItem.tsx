import type { ActionSpec } from "@cordboard/language";
import { Tooltip, UnstyledButton } from "@mantine/core";

import { ActionGlyph } from "../ActionGlyph.tsx";
import { landNowhere, useLanding } from "../canvas/landing.ts";
import { draw } from "../drawing.ts";
import { DRAGGED_ACTION } from "./drag.ts";

/** Dragged onto the canvas, or added with Enter or a double click. */
export function PaletteItem({ spec }: { readonly spec: ActionSpec }) {
  return (
    <Tooltip label={spec.description} position="right" openDelay={500} multiline maw={260}>
      <UnstyledButton
        className="cb-palette-item"
        aria-label={spec.title}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.setData(DRAGGED_ACTION, spec.type);
          event.dataTransfer.effectAllowed = "copy";
          useLanding.setState({ spec });
        }}
        onDragEnd={landNowhere}
        onDoubleClick={() => draw(spec.type)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          draw(spec.type);
        }}
      >
        <ActionGlyph spec={spec} size="small" />
        {spec.title}
      </UnstyledButton>
    </Tooltip>
  );
}
