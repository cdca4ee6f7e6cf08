import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBinaryTree,
  IconChecklist,
  IconDeviceFloppy,
  IconFocusCentered,
  IconPhoneCall,
  IconTrash,
  type Icon,
} from "@tabler/icons-react";

import { asking } from "../client.ts";
import { texts } from "../texts.ts";
import { canvasView } from "./canvas-view.ts";
import { deleteSelected, tidyAll } from "./drawing.ts";
import { redoEdit, undoEdit } from "./edit.ts";
import { saveScript } from "./files.ts";
import { isUnsaved, showTab, type DesignerState } from "./store.ts";

/** Something that the person who draws can do. Toolbar and shortcuts are made from this one list. */
export interface EditorCommand {
  readonly id: string;
  readonly title: string;
  readonly icon: Icon;
  /** Such as `mod+shift+z`; `mod` is Ctrl, or Cmd on a Mac. The first is shown. */
  readonly shortcuts: readonly string[];
  /** Also while a text field has the keys. */
  readonly inFields?: true;
  readonly when: (state: DesignerState) => boolean;
  readonly run: () => void;
}

const isOpen = ({ history }: DesignerState) => history !== null;
const commands = texts.commands;

export const COMMANDS: readonly EditorCommand[] = [
  {
    id: "undo",
    title: commands.undo,
    icon: IconArrowBackUp,
    shortcuts: ["mod+z"],
    when: ({ history }) => (history?.past.length ?? 0) > 0,
    run: undoEdit,
  },
  {
    id: "redo",
    title: commands.redo,
    icon: IconArrowForwardUp,
    shortcuts: ["mod+shift+z", "mod+y"],
    when: ({ history }) => (history?.future.length ?? 0) > 0,
    run: redoEdit,
  },
  {
    id: "delete",
    title: commands.delete,
    icon: IconTrash,
    shortcuts: ["delete", "backspace"],
    when: ({ selection }) => selection.actions.length > 0 || selection.link !== null,
    run: deleteSelected,
  },
  {
    id: "tidy",
    title: commands.tidy,
    icon: IconBinaryTree,
    shortcuts: ["shift+t"],
    when: isOpen,
    run: tidyAll,
  },
  {
    id: "fit",
    title: commands.fit,
    icon: IconFocusCentered,
    shortcuts: ["shift+f"],
    when: isOpen,
    run: () => canvasView()?.fit(),
  },
  {
    id: "validate",
    title: commands.validate,
    icon: IconChecklist,
    shortcuts: ["mod+shift+m"],
    inFields: true,
    when: ({ history, undrawable }) => history !== null || undrawable !== null,
    run: () => showTab("problems"),
  },
  {
    id: "simulate",
    title: commands.simulate,
    icon: IconPhoneCall,
    shortcuts: ["mod+enter"],
    inFields: true,
    when: isOpen,
    run: () => showTab("simulator"),
  },
  {
    id: "save",
    title: commands.save,
    icon: IconDeviceFloppy,
    shortcuts: ["mod+s"],
    inFields: true,
    when: (state) => isUnsaved(state) && !state.saving,
    run: () => asking(saveScript()),
  },
];

export const commandById = (id: string): EditorCommand | undefined =>
  COMMANDS.find((command) => command.id === id);
