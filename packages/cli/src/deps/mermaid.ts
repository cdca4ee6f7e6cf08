import { mermaidText } from "../mermaid-text.ts";
import type { Dependencies } from "./graph.ts";

const SHAPES: { readonly [kind: string]: readonly [open: string, close: string] } = {
  point: ["([", "])"],
  script: ["[", "]"],
  skill: ["{{", "}}"],
};

/** A flowchart: numbers, scripts, and what these use; dashed what is named and not there. */
export function mermaid({ scripts, unused, missing }: Dependencies): string {
  const ids = new Map<string, string>();
  const nodes: string[] = [];
  const idOf = (kind: string, name: string): string => {
    const key = `${kind} ${name}`;
    const known = ids.get(key);
    if (known) return known;
    const id = `n${ids.size + 1}`;
    ids.set(key, id);
    const [open, close] = SHAPES[kind] ?? ["[/", "/]"];
    nodes.push(`  ${id}${open}"${mermaidText(name)}"${close}`);
    return id;
  };
  const edges = scripts.flatMap(({ name, points, uses }) => {
    const script = idOf("script", name);
    return [
      ...points.map((number) => `  ${idOf("point", number)} --> ${script}`),
      ...uses.map(({ kind, name: used }) => `  ${script} --> ${idOf(kind, used)}`),
    ];
  });
  for (const { name, usedBy } of missing.filter(({ kind }) => kind === "script")) {
    if (scripts.every((script) => script.name !== usedBy))
      edges.push(`  ${idOf("point", usedBy)} --> ${idOf("script", name)}`);
  }
  for (const { kind, name } of unused) idOf(kind, name);
  const gone = new Set(missing.map(({ kind, name }) => idOf(kind, name)));
  const style =
    gone.size > 0
      ? ["  classDef missing stroke-dasharray: 4", `  class ${[...gone].join(",")} missing`]
      : [];
  return ["flowchart LR", ...nodes, ...edges, ...style, ""].join("\n");
}
