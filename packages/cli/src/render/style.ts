import type { ActionSpec } from "@cordboard/language";

/** What a drawing is painted with; colours are written out, since not every program knows CSS variables. */
export interface Palette {
  readonly paper: string;
  readonly box: string;
  readonly border: string;
  readonly text: string;
  readonly quiet: string;
  readonly rule: string;
  readonly line: string;
  readonly error: string;
  readonly entrance: string;
}

export const LIGHT: Palette = {
  paper: "#f7f8fa",
  box: "#ffffff",
  border: "#c6ccd6",
  text: "#1c2430",
  quiet: "#5f6b7a",
  rule: "#e6e9ee",
  line: "#708097",
  error: "#b4453c",
  entrance: "#1f7a4d",
};

export const DARK: Palette = {
  paper: "#15181d",
  box: "#20252c",
  border: "#4a5361",
  text: "#eceff3",
  quiet: "#a3adba",
  rule: "#333b46",
  line: "#8c99aa",
  error: "#f08a80",
  entrance: "#5ec794",
};

/** One for each group of the palette, strong enough on light and dark. */
export const GROUP_COLORS: { readonly [group in ActionSpec["group"]]: string } = {
  Call: "#3b7dd8",
  "Caller input": "#a04fc0",
  Queue: "#139684",
  Logic: "#c98a06",
  Data: "#5a67d8",
  Events: "#dd6b20",
};
export const NO_GROUP = "#8a94a3";

export const FONT_FAMILY = "Helvetica, Arial, 'Liberation Sans', sans-serif";
export const FONTS = {
  title: { size: 14, bold: true },
  small: { size: 11 },
  row: { size: 12 },
} as const;

/** The style sheet of a drawing. Its classes begin with `cb-`, so that it may stand in any page. */
export const drawingCss = (palette: Palette): string =>
  `
.cb-paper{fill:${palette.paper}}
.cb-box{fill:${palette.box};stroke:${palette.border}}
.cb-rule{stroke:${palette.rule}}
.cb-title{fill:${palette.text};font-size:${FONTS.title.size}px;font-weight:bold}
.cb-small{fill:${palette.quiet};font-size:${FONTS.small.size}px}
.cb-row{fill:${palette.text};font-size:${FONTS.row.size}px}
.cb-quiet{fill:${palette.quiet}}
.cb-row.cb-error,.cb-row.cb-broken{fill:${palette.error}}
.cb-line{fill:none;stroke:${palette.line};stroke-width:1.5}
.cb-line.cb-error{stroke:${palette.error};stroke-width:1;stroke-dasharray:4 3;opacity:.65}
.cb-line.cb-broken{stroke:${palette.error}}
.cb-tip{fill:${palette.line}}
.cb-tip.cb-error{fill:${palette.error}}
.cb-port{fill:${palette.box};stroke:${palette.line};stroke-width:1.5}
.cb-entrance{fill:${palette.entrance};font-size:${FONTS.small.size}px;font-weight:bold}
.cb-box.cb-starts{stroke:${palette.entrance};stroke-width:2}
`.trim();
