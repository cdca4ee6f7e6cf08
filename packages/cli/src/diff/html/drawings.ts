import { boxesOf } from "../../render/boxes.ts";
import { textWidth } from "../../render/fit.ts";
import { layOut } from "../../render/lay-out.ts";
import { outlet, planOf, SIZE, type Placement } from "../../render/plan.ts";
import { svg, type Extras } from "../../render/svg.ts";
import { xml } from "../../render/xml.ts";
import type { ComparedScripts } from "../compare.ts";
import { marksOf, type Mark, type Side } from "./marks.ts";

const BADGE = { size: 11, bold: true };
const BADGE_HEIGHT = 18;
/** Above the title. */
const BADGE_BOTTOM = 5;

export const anchorOf = (file: number, side: Side, place: string): string =>
  `f${file}-${side}-${place}`;

/** Both versions, drawn on one layout: the same action stands at the same place in both. */
export async function drawings(
  file: number,
  { before, after, diff }: ComparedScripts,
): Promise<{ readonly [side in Side]: string | undefined }> {
  const renamed = new Map(diff.renamed.map(({ id, from }) => [from, id]));
  const was = before ? boxesOf(before, (id) => renamed.get(id) ?? id) : [];
  const is = after ? boxesOf(after) : [];
  const placement = await layOut(planOf([...is, ...was]));
  const draw = (side: Side) => {
    const script = side === "is" ? after : before;
    const extras = extrasOf(file, side, { before, after, diff }, placement);
    return script && svg(script.name, side === "is" ? is : was, placement, { extras });
  };
  return { was: draw("was"), is: draw("is") };
}

function extrasOf(
  file: number,
  side: Side,
  { diff }: ComparedScripts,
  { cells }: Placement,
): Extras {
  const { boxes, branches } = marksOf(diff, side);
  return {
    line: ({ from, branch }) => branches.get(from)?.get(branch)?.className ?? "",
    box(place) {
      const marks = boxes.get(place) ?? [];
      const rows = cells.get(place)?.rows ?? [];
      const signs = [...(branches.get(place) ?? [])].map(([branch, mark]) => {
        const { x, y } = outlet(rows, branch);
        return `<text class="cb-sign ${mark.className}" x="${x + 5}" y="${y - 4}">${mark.sign}</text>`;
      });
      return {
        anchor: anchorOf(file, side, place),
        className: marks[0]?.className ?? "",
        badge: [badges(marks), ...signs].join(""),
      };
    },
  };
}

/** At the right above the box, one beside the other. */
function badges(marks: readonly Mark[]): string {
  let right: number = SIZE.width - 10;
  const drawn = marks.toReversed().map(({ sign, word, className }) => {
    const text = `${sign} ${word}`;
    const width = Math.ceil(textWidth(text, BADGE)) + 14;
    right -= width;
    const [x, middle] = [right, right + width / 2];
    right -= 4;
    return `<rect class="cb-badge ${className}" x="${x}" y="${BADGE_BOTTOM - BADGE_HEIGHT}" width="${width}" height="${BADGE_HEIGHT}" rx="4"/><text class="cb-badge-text" x="${middle}" y="${BADGE_BOTTOM - 5}" text-anchor="middle">${xml(text)}</text>`;
  });
  return drawn.join("");
}
