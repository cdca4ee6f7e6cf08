import type { Script } from "@cordboard/language";

import { asDrawn as layoutAsDrawn } from "./as-drawn.ts";
import { boxesOf } from "./boxes.ts";
import { flowchart } from "./flowchart.ts";
import { layOut } from "./lay-out.ts";
import { planOf } from "./plan.ts";
import { svgFile } from "./svg.ts";

export interface RenderOptions {
  readonly format: "svg" | "mermaid";
  /** Keep the script's own layout. */
  readonly asDrawn?: boolean;
}

/** A drawing as the text of a file: the same for the same script, byte for byte. */
export async function renderScript(
  script: Script,
  { format, asDrawn = false }: RenderOptions,
): Promise<string> {
  const boxes = boxesOf(script);
  if (format === "mermaid") return flowchart(boxes);
  const plan = planOf(boxes);
  const placement = asDrawn ? await layoutAsDrawn(plan, script.layout) : await layOut(plan);
  return svgFile(script.name, boxes, placement);
}
