import type { ActionSpec } from "@cordboard/language";
import { ThemeIcon, Tooltip, UnstyledButton } from "@mantine/core";

import { colorOf, iconOf } from "../action-look.ts";
import { draw } from "../drawing.ts";
import { DRAGGED_ACTION } from "./drag.ts";

/** Dragged onto the canvas, or added with Enter or a double click. */
export function PaletteItem({ spec }: { readonly spec: ActionSpec }) {
  const Glyph = iconOf(spec);
  return (
    <Tooltip label={spec.description} position="right" openDelay={500} multiline maw={260}>
      <UnstyledButton
        className="cb-palette-item"
        aria-label={spec.title}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.setData(DRAGGED_ACTION, spec.type);
          event.dataTransfer.effectAllowed = "copy";
        }}
        onDoubleClick={() => draw(spec.type)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          draw(spec.type);
        }}
      >
        <ThemeIcon size={24} variant="light" color={colorOf(spec)}>
          <Glyph size={15} stroke={1.8} />
        </ThemeIcon>
        {spec.title}
      </UnstyledButton>
    </Tooltip>
  );
}
