import type { ActionSpec } from "@cordboard/language";
import { ThemeIcon } from "@mantine/core";
import { createElement } from "react";

import { colorOf, iconOf } from "./action-look.ts";

interface Props {
  readonly spec: ActionSpec | undefined;
  readonly size: "small" | "large";
}

/** An action's icon in the colour of its group. */
export function ActionGlyph({ spec, size }: Props) {
  const [tile, icon] = size === "large" ? [32, 19] : [24, 15];
  return (
    <ThemeIcon size={tile} variant="light" color={colorOf(spec)}>
      {createElement(iconOf(spec), { size: icon, stroke: 1.7 })}
    </ThemeIcon>
  );
}
