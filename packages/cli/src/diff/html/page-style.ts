import { DARK, drawingCss, LIGHT, type Palette } from "../../render/style.ts";

const LIGHT_MARKS = {
  added: "#13804a",
  removed: "#c22f2f",
  changed: "#a35a00",
  renamed: "#2463c4",
  moved: "#5f6b7a",
  badge: "#ffffff",
};
const DARK_MARKS: typeof LIGHT_MARKS = {
  added: "#4cc98a",
  removed: "#ff8a80",
  changed: "#f0b04a",
  renamed: "#82b1ff",
  moved: "#a3adba",
  badge: "#15181d",
};

/** Each kind of change has a colour and a border of its own. */
const BORDERS: readonly (readonly [
  what: Exclude<keyof typeof LIGHT_MARKS, "badge">,
  dashes: string,
])[] = [
  ["added", "none"],
  ["removed", "7 4"],
  ["changed", "12 3 2 3"],
  ["renamed", "2 3"],
  ["moved", "1 4"],
];

const colorsCss = (palette: Palette, marks: typeof LIGHT_MARKS): string => `
${drawingCss(palette)}
${BORDERS.map(
  ([
    what,
    dashes,
  ]) => `.cb-${what}>.cb-box{stroke:${marks[what]};stroke-width:2.5;stroke-dasharray:${dashes}}
.cb-line.cb-${what}{stroke:${marks[what]};stroke-width:3;stroke-dasharray:${dashes};opacity:1}
.cb-badge.cb-${what},.cb-tip.cb-${what},.cb-sign.cb-${what}{fill:${marks[what]}}
.mark.cb-${what}{color:${marks[what]}}`,
).join("\n")}
.cb-badge-text{fill:${marks.badge};font-size:11px;font-weight:bold}
.cb-sign{font-size:15px;font-weight:bold}
.cb-action:target>.cb-box,.cb-action.twin>.cb-box{fill:${marks.changed};fill-opacity:.22;stroke-width:4}
body{background:${palette.paper};color:${palette.text}}
.changes{background:${palette.paper};border-color:${palette.border}}
.pane{border-color:${palette.border}}
h3,.quiet{color:${palette.quiet}}
a{color:${marks.renamed}}`;

/** All of the page's style: there is no other file. */
export const PAGE_CSS = `
:root{color-scheme:light dark}
body{margin:0;padding:20px 24px;font:14px/1.45 Helvetica,Arial,'Liberation Sans',sans-serif}
h1{font-size:20px;margin:0 0 4px}
h2{font-size:16px;margin:28px 0 8px}
h3{font-size:12px;font-weight:normal;margin:0 0 4px;overflow-wrap:anywhere}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;margin:0;padding:0;list-style:none}
.changes{position:sticky;top:0;z-index:1;max-height:26vh;overflow:auto;margin:0 0 12px;padding:8px 0;list-style:none;border-bottom:1px solid}
.changes li{display:grid;grid-template-columns:24px 1fr;padding:1px 0}
.changes pre{margin:0;font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}
.mark{font-weight:bold;font-family:monospace;font-size:15px}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:16px}
.pair>div{min-width:0}
.pane{max-height:78vh;overflow:auto;border:1px solid;border-radius:6px}
.pane svg{display:block;height:auto}
.pane p{padding:24px;margin:0}
@media (max-width:800px){.pair{grid-template-columns:1fr}}
${colorsCss(LIGHT, LIGHT_MARKS)}
@media (prefers-color-scheme:dark){${colorsCss(DARK, DARK_MARKS)}}
`;
