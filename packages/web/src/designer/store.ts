import type { Problem, Script } from "@cordboard/language";
import { create } from "zustand";

import type { History } from "../editor/index.ts";
import type { Draft } from "./drafts.ts";

export type DrawerTab = "problems" | "simulator" | "json" | "live" | "help";

export interface Selection {
  readonly actions: readonly string[];
  /** Id of a link. */
  readonly link: string | null;
}

/** The script's file as the server has it. */
export interface SavedFile {
  readonly text: string;
  readonly revision: string | null;
}

export interface DesignerState {
  /** As the server names the script; its text may name it otherwise until it is saved. */
  readonly name: string | null;
  readonly loading: boolean;
  readonly failure: string | null;
  readonly file: SavedFile | null;
  readonly history: History<Script> | null;
  /** The drawing that was last saved. */
  readonly saved: Script | null;
  /** The file's text when it cannot be drawn. */
  readonly undrawable: string | null;
  readonly selection: Selection;
  readonly problems: readonly Problem[];
  readonly saving: boolean;
  /** Work of an earlier session that was not saved. */
  readonly draft: Draft | null;
  /** The newer version, when somebody else saved meanwhile. */
  readonly conflict: { readonly text: string; readonly revision: string } | null;
  readonly drawer: { readonly open: boolean; readonly tab: DrawerTab };
  /** A page that was asked for, and a place in it; null: that of the selected action. */
  readonly help: { readonly page: string; readonly place: string } | null;
  readonly panels: { readonly left: boolean; readonly right: boolean };
}

export const NOTHING: Selection = { actions: [], link: null };

export const CLOSED = {
  name: null,
  loading: false,
  failure: null,
  file: null,
  history: null,
  saved: null,
  undrawable: null,
  selection: NOTHING,
  problems: [],
  saving: false,
  draft: null,
  conflict: null,
} as const satisfies Partial<DesignerState>;

export const useDesigner = create<DesignerState>(() => ({
  ...CLOSED,
  drawer: { open: false, tab: "problems" },
  help: null,
  panels: { left: true, right: true },
}));

export const scriptOf = ({ history }: DesignerState): Script | null => history?.present ?? null;
export const useScript = (): Script | null => useDesigner(scriptOf);

/** Is there work that the server does not have? */
export const isUnsaved = ({ history, saved, undrawable, file }: DesignerState): boolean =>
  history ? history.present !== saved : undrawable !== null && undrawable !== file?.text;

export const showTab = (tab: DrawerTab): void =>
  useDesigner.setState({ drawer: { open: true, tab } });

export const select = (selection: Partial<Selection>): void =>
  useDesigner.setState({ selection: { ...NOTHING, ...selection }, help: null });
