import type { Position } from "@cordboard/language";
import { create } from "zustand";

import type { LinkStart } from "../editor/index.ts";

/** Where an action is to be added: on the screen, in the drawing, and at which link. */
export interface AddPlace {
  readonly x: number;
  readonly y: number;
  readonly at: Position;
  /** The branch that is to lead to it. */
  readonly from?: LinkStart;
  /** The link that it is put into. */
  readonly into?: LinkStart;
}

interface Dialogs {
  readonly open: "link" | "shortcuts" | null;
  readonly adding: AddPlace | null;
  /** Where the menu of the canvas was opened: what it adds or pastes comes there. */
  readonly menuAt: Position | null;
}

/** What lies over the canvas and asks something. */
export const useDialogs = create<Dialogs>(() => ({ open: null, adding: null, menuAt: null }));

export const openDialog = (open: Dialogs["open"]): void => useDialogs.setState({ open });
export const closeDialog = (): void => openDialog(null);
