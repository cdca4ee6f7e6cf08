import { mermaidText } from "../mermaid-text.ts";
import type { Box } from "./boxes.ts";
import { fit } from "./fit.ts";

const ROOM = 260;
const FONT = { size: 14 };

/** The script as a Mermaid flowchart: entrances are round, Error lines dotted; unlinked branches end in a small circle. */
export function flowchart(boxes: readonly Box[]): string {
  // Not the action's id: words such as `end` mean something to Mermaid.
  const ids = new Map(boxes.map(({ place }, index) => [place, `n${index + 1}`]));
  const lines = boxes.flatMap((box) => {
    const id = ids.get(box.place) ?? "";
    return [`  ${node(id, box)}`, ...box.rows.flatMap((row, index) => edge(id, row, index))];
  });
  return ["flowchart TD", ...lines, ""].join("\n");

  function edge(id: string, { name, kind, state, to, toTitle }: Box["rows"][number], row: number) {
    if (state === "falls") return [];
    const arrow = kind === "error" ? "-.->" : "-->";
    const label = `|"${mermaidText(name)}"|`;
    if (state === "linked") return [`  ${id} ${arrow}${label} ${ids.get(to ?? "") ?? ""}`];
    const end = state === "broken" ? mermaidText(`${toTitle}, not there`) : "not linked";
    return [`  ${id} ${arrow}${label} ${id}_${row}(("${end}"))`];
  }
}

function node(id: string, { title, kind, summary, starts, rows }: Box): string {
  const words = [title, kind, summary]
    .filter(Boolean)
    .map((line) => mermaidText(fit(line, ROOM, FONT)))
    .join("<br>");
  return starts || rows.length === 0 ? `${id}(["${words}"])` : `${id}["${words}"]`;
}
