import type { ScriptFile } from "@cordboard/api";
import type { Problem, Script } from "@cordboard/language";
import { create } from "zustand";

import type { History } from "../editor/index.ts";
import { keptView } from "./keep-view.ts";
import type { KeptWork } from "./kept-work.ts";
import type { Review } from "./review/model.ts";

export type DrawerTab = "problems" | "simulator" | "json" | "history" | "live" | "tests" | "help";

export interface Selection {
  readonly actions: readonly string[];
  readonly notes: readonly string[];
  /** Id of a link. */
  readonly link: string | null;
}

/** A text that the server has: the draft, or what is published. */
export interface SavedFile {
  readonly text: string;
  readonly revision: string | null;
}

export interface DesignerState {
  /** As the server names the script; its text may name it otherwise until it is saved. */
  readonly name: string | null;
  readonly loading: boolean;
  readonly failure: string | null;
  /** What the drawing began from, or was last saved as. */
  readonly file: SavedFile | null;
  /** What else the server says of the script. */
  readonly server: Pick<ScriptFile, "published" | "draft" | "answering" | "path"> | null;
  /** A newer published version that the drawing was merged with, and that saving must name. */
  readonly mergedWith: string | null;
  readonly history: History<Script> | null;
  /** The drawing that was last saved. */
  readonly saved: Script | null;
  /** The file's text when it cannot be drawn. */
  readonly undrawable: string | null;
  readonly selection: Selection;
  readonly problems: readonly Problem[];
  readonly saving: boolean;
  /** The server could not be reached: what was to be saved is, when it is back. */
  readonly waiting: boolean;
  /** Work of an earlier session that was not saved. */
  readonly kept: KeptWork | null;
  /** The newer version, when somebody else saved meanwhile and it cannot be merged. */
  readonly conflict: SavedFile | null;
  /** A newer version that the server has, and the drawing has not. */
  readonly news: ScriptFile | null;
  /** Versions that are looked at on the canvas, instead of drawing. */
  readonly review: Review | null;
  readonly publishing: boolean;
  /** Whether somebody is asked about throwing the draft away. */
  readonly discarding: boolean;
  readonly drawer: { readonly open: boolean; readonly tab: DrawerTab };
  /** A page that was asked for, and a place in it; null: that of the selected action. */
  readonly help: { readonly page: string; readonly place: string } | null;
  readonly panels: { readonly left: boolean; readonly right: boolean };
  /** Of the panels, in pixels; 0 is as high as the drawer's tab needs it. */
  readonly sizes: { readonly left: number; readonly right: number; readonly drawer: number };
  /** What is moved by hand keeps to the grid. */
  readonly snap: boolean;
}

export const NOTHING: Selection = { actions: [], notes: [], link: null };

export const CLOSED = {
  name: null,
  loading: false,
  failure: null,
  file: null,
  server: null,
  mergedWith: null,
  history: null,
  saved: null,
  undrawable: null,
  selection: NOTHING,
  problems: [],
  saving: false,
  waiting: false,
  kept: null,
  conflict: null,
  news: null,
  review: null,
  publishing: false,
  discarding: false,
} as const satisfies Partial<DesignerState>;

/** In pixels, until somebody chooses others. */
export const FIRST_SIZES: DesignerState["sizes"] = { left: 248, right: 320, drawer: 0 };

export const useDesigner = create<DesignerState>(() => ({
  ...CLOSED,
  help: null,
  ...keptView({
    drawer: { open: false, tab: "problems" },
    panels: { left: true, right: true },
    sizes: FIRST_SIZES,
    snap: true,
  }),
}));

export const scriptOf = ({ history }: DesignerState): Script | null => history?.present ?? null;
export const useScript = (): Script | null => useDesigner(scriptOf);

/** Is there work that the server does not have? */
export const isUnsaved = ({ history, saved, undrawable, file }: DesignerState): boolean =>
  history ? history.present !== saved : undrawable !== null && undrawable !== file?.text;

/** It has no errors: calls can be made of it. */
export const isCallable = ({ history, problems }: DesignerState): boolean =>
  history !== null && problems.every(({ severity }) => severity !== "error");

export const showTab = (tab: DrawerTab): void =>
  useDesigner.setState({ drawer: { open: true, tab } });

export const togglePanel = (side: "left" | "right"): void =>
  useDesigner.setState(({ panels }) => ({ panels: { ...panels, [side]: !panels[side] } }));

export const select = (selection: Partial<Selection>): void =>
  useDesigner.setState({ selection: { ...NOTHING, ...selection }, help: null });

/** Ids of the actions and notes that are selected. */
export const selectedBoxes = ({ selection }: DesignerState): string[] => [
  ...selection.actions,
  ...selection.notes,
];
