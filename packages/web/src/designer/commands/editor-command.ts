import type { Icon } from "@tabler/icons-react";

import type { DesignerState } from "../store.ts";

export type MenuKind = "boxes" | "link" | "canvas";

/** Something that the person who draws can do. */
export interface EditorCommand {
  readonly id: string;
  readonly title: string;
  readonly icon: Icon;
  /** Such as `mod+shift+z`; `mod` is Ctrl, or Cmd on a Mac. The first is shown. */
  readonly shortcuts: readonly string[];
  /** Also while a text field has the keys. */
  readonly inFields?: true;
  /** Only while the canvas has the keys, or nothing: such as a single letter. */
  readonly onCanvas?: true;
  /** The keys are the browser's own, which makes an event of the clipboard of them. */
  readonly byClipboard?: true;
  /** On the toolbar: as an icon, with its title where there is room, or as what is done in the end. The others are in menus and the command bar. */
  readonly toolbar?: "icon" | "title" | "main";
  /** In the menu of what is clicked: of actions and notes, of a link, or of the empty canvas. */
  readonly menus?: readonly MenuKind[];
  /** Whether it is on, for one that is switched. */
  readonly isOn?: (state: DesignerState) => boolean;
  readonly when: (state: DesignerState) => boolean;
  readonly run: () => void;
}

export const isOpen = ({ history }: DesignerState): boolean => history !== null;

export const hasBoxes = ({ selection }: DesignerState): boolean =>
  selection.actions.length + selection.notes.length > 0;
