import type { Icon } from "@tabler/icons-react";

import type { DesignerState } from "../store.ts";

/** Something that the person who draws can do. */
export interface EditorCommand {
  readonly id: string;
  readonly title: string;
  readonly icon: Icon;
  /** Such as `mod+shift+z`; `mod` is Ctrl, or Cmd on a Mac. The first is shown. */
  readonly shortcuts: readonly string[];
  /** Also while a text field has the keys. */
  readonly inFields?: true;
  /** On the toolbar: as an icon, or with its title. The others are in menus and the command bar. */
  readonly toolbar?: "icon" | "title";
  readonly when: (state: DesignerState) => boolean;
  readonly run: () => void;
}

export const isOpen = ({ history }: DesignerState): boolean => history !== null;
