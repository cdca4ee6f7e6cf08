import type { Box, BoxRow } from "./boxes.ts";
import { fit } from "./fit.ts";
import { tipOf } from "./line.ts";
import { heightOf, outlet, SIZE, type Cell, type Point } from "./plan.ts";
import { FONTS, GROUP_COLORS, NO_GROUP } from "./style.ts";
import { xml } from "./xml.ts";

const MARGIN = 14;
const ROOM = SIZE.width - 2 * MARGIN;
const STUB = 14;

const ENTRANCES = {
  entry: "CALL BEGINS",
  answer: "EVENT: ANSWER",
  release: "EVENT: RELEASE",
  signal: "EVENT: SIGNAL",
} as const;

/** What a drawing of differences adds to a box; all of it SVG. */
export interface BoxExtra {
  readonly anchor?: string;
  readonly className?: string;
  /** Drawn on top, in the box's own coordinates. */
  readonly badge?: string;
}

/**
 * Every action, drawn in the one way: its words, then a row for each branch, where its cell has it.
 *
 * @param jumps branches whose lines are not drawn: the row names where they lead
 */
export function drawBox(
  box: Box,
  cell: Cell & Point,
  jumps: ReadonlySet<string>,
  extra: BoxExtra = {},
): string {
  const { title, kind, summary, group, starts, rows } = box;
  const height = heightOf(cell);
  const round = starts || rows.length === 0 ? 20 : 8;
  const color = group ? GROUP_COLORS[group] : NO_GROUP;
  const words = [
    `<text class="cb-title" x="${MARGIN}" y="22">${xml(fit(title, ROOM, FONTS.title))}</text>`,
    `<text class="cb-small" x="${MARGIN}" y="38">${xml(fit(kind, ROOM, FONTS.small))}</text>`,
    `<text class="cb-row" x="${MARGIN}" y="55">${xml(fit(summary, ROOM, FONTS.row))}</text>`,
  ];
  return [
    `<g${extra.anchor ? ` id="${xml(extra.anchor)}"` : ""} class="cb-action${extra.className ? ` ${xml(extra.className)}` : ""}" transform="translate(${cell.x} ${cell.y})">`,
    `<title>${xml([title, kind, summary].filter(Boolean).join("\n"))}</title>`,
    `<rect class="cb-box${starts ? " cb-starts" : ""}" width="${SIZE.width}" height="${height}" rx="${round}"/>`,
    `<rect x="5" y="14" width="3" height="${SIZE.head - 28}" rx="1.5" fill="${color}"/>`,
    ...(starts ? [entrance(ENTRANCES[starts])] : []),
    ...words,
    ...rows.flatMap((row) => drawRow(row, outlet(cell.rows, row.name), jumps.has(row.name))),
    extra.badge ?? "",
    "</g>",
  ]
    .filter(Boolean)
    .join("\n");
}

/** Above the box: a flag for what begins here. */
const entrance = (words: string) =>
  `<path class="cb-entrance" d="M14 -14l8 5l-8 5z"/><text class="cb-entrance" x="27" y="-5">${words}</text>`;

function drawRow(
  { name, about, kind, state, toTitle }: BoxRow,
  { x, y }: Point,
  isJump: boolean,
): string[] {
  const note = {
    linked: isJump ? `→ ${toTitle}` : about,
    broken: `→ ${toTitle}, not there`,
    falls: "as Default",
    open: "not linked",
  }[state];
  const isError = kind === "error" && state !== "falls";
  const look = state === "broken" ? " cb-broken" : isError ? " cb-error" : "";
  const quiet = state === "falls" ? " cb-quiet" : "";
  const nameRoom = note ? ROOM * 0.45 : ROOM;
  return [
    `<path class="cb-rule" d="M0.5 ${y - SIZE.row / 2}h${x - 1}"/>`,
    ...(note
      ? [
          `<text class="cb-small" x="${MARGIN}" y="${y + 4}">${xml(fit(note, ROOM * 0.55, FONTS.small))}</text>`,
        ]
      : []),
    `<text class="cb-row${look}${quiet}" x="${x - MARGIN}" y="${y + 4}" text-anchor="end">${xml(fit(name, nameRoom, FONTS.row))}</text>`,
    ...(isJump
      ? [
          `<path class="cb-line${look}" d="M${x} ${y}h${STUB}"/><path class="cb-tip${look}" d="${tipOf({ x: x + STUB, y })}"/>`,
        ]
      : []),
    ...(state === "open" || state === "broken"
      ? [
          `<path class="cb-line${look}" d="M${x} ${y}h${STUB}"/>`,
          `<circle class="cb-port" cx="${x + STUB}" cy="${y}" r="3"/>`,
        ]
      : []),
  ];
}
