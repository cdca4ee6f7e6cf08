import { namesIn } from "../expressions/names.ts";
import { parseTemplate } from "../expressions/template.ts";
import type { FieldValue } from "../fields-of.ts";
import { isExpression } from "../fields.ts";
import type { GraphNode } from "../rules/graph.ts";
import type { Path } from "../source.ts";

/** A variable that an action reads. */
export interface VariableUse {
  readonly name: string;
  readonly path: Path;
  /** `spoken`: the caller hears it. `written`: it is kept for people. `tested`: it decides the way. */
  readonly how: "spoken" | "written" | "tested" | "computed";
}

/** Which variables an action reads and sets, as its fields say. */
export function variablesOf({ spec, fields }: GraphNode): {
  uses: VariableUse[];
  sets: Map<string, Path>;
} {
  const uses: VariableUse[] = [];
  const sets = new Map<string, Path>();
  let prompts: Path = [];
  const decides = fields.some(({ ui }) => ui.kind === "cases");
  for (const { ui, value, path } of fields) {
    if (ui.kind === "prompts") prompts = path;
    if (typeof value !== "string") continue;
    if (ui.kind === "variable") {
      if (!sets.has(value)) sets.set(value, path);
      continue;
    }
    const tested = ui.kind === "expression" && (ui.result === "boolean" || decides);
    const written = ui.kind === "template" && spec.traits?.writes !== undefined;
    const how = tested
      ? "tested"
      : isBelow(path, prompts)
        ? "spoken"
        : written
          ? "written"
          : "computed";
    for (const source of expressionsIn(ui, value))
      for (const name of namesIn(source)) uses.push({ name, path, how });
  }
  return { uses, sets };
}

const isBelow = (path: Path, above: Path) =>
  above.length > 0 && path.length > above.length && path[above.length - 1] === above.at(-1);

function expressionsIn(ui: FieldValue["ui"], value: string): readonly string[] {
  if (ui.kind === "expression") return [value];
  const isComputed = ui.kind === "computed" || ui.kind === "computed-resource";
  if (isComputed) return isExpression(value) ? [value.slice(1, -1)] : [];
  if (ui.kind !== "template" || !value.includes("{")) return [];
  return parseTemplate(value).flatMap((piece) =>
    piece.kind === "expression" ? [piece.source] : [],
  );
}
