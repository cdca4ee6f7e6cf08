import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconClipboard,
  IconCopy,
  IconCopyPlus,
  IconCut,
  IconDeselect,
  IconSelectAll,
  IconTrash,
} from "@tabler/icons-react";

import { texts } from "../../texts/index.ts";
import { copySelected, cutSelected, duplicateSelected, pasteFromMenu } from "../clipboard.ts";
import { deleteSelected } from "../drawing.ts";
import { redoEdit, undoEdit } from "../edit.ts";
import { selectAll } from "../selection.ts";
import { select } from "../store.ts";
import { hasBoxes, isOpen, type EditorCommand } from "./editor-command.ts";

/** Changes to the drawing. */
export const EDITING: readonly EditorCommand[] = [
  {
    id: "undo",
    title: texts.commands.undo,
    icon: IconArrowBackUp,
    shortcuts: ["mod+z"],
    toolbar: "icon",
    when: ({ history }) => (history?.past.length ?? 0) > 0,
    run: undoEdit,
  },
  {
    id: "redo",
    title: texts.commands.redo,
    icon: IconArrowForwardUp,
    shortcuts: ["mod+shift+z", "mod+y"],
    toolbar: "icon",
    when: ({ history }) => (history?.future.length ?? 0) > 0,
    run: redoEdit,
  },
  {
    id: "cut",
    title: texts.drawing.cut,
    icon: IconCut,
    shortcuts: ["mod+x"],
    byClipboard: true,
    menus: ["boxes"],
    when: hasBoxes,
    run: cutSelected,
  },
  {
    id: "copy",
    title: texts.drawing.copy,
    icon: IconCopy,
    shortcuts: ["mod+c"],
    byClipboard: true,
    menus: ["boxes"],
    when: hasBoxes,
    run: copySelected,
  },
  {
    id: "paste",
    title: texts.drawing.paste,
    icon: IconClipboard,
    shortcuts: ["mod+v"],
    byClipboard: true,
    menus: ["canvas"],
    when: isOpen,
    run: pasteFromMenu,
  },
  {
    id: "duplicate",
    title: texts.drawing.duplicate,
    icon: IconCopyPlus,
    shortcuts: ["mod+d"],
    menus: ["boxes"],
    when: hasBoxes,
    run: duplicateSelected,
  },
  {
    id: "delete",
    title: texts.commands.delete,
    icon: IconTrash,
    shortcuts: ["delete", "backspace"],
    onCanvas: true,
    toolbar: "icon",
    menus: ["boxes", "link"],
    when: (state) => hasBoxes(state) || state.selection.link !== null,
    run: deleteSelected,
  },
  {
    id: "select-all",
    title: texts.drawing.selectAll,
    icon: IconSelectAll,
    shortcuts: ["mod+a"],
    onCanvas: true,
    menus: ["canvas"],
    when: isOpen,
    run: selectAll,
  },
  {
    id: "select-nothing",
    title: texts.drawing.selectNothing,
    icon: IconDeselect,
    shortcuts: ["escape"],
    onCanvas: true,
    when: (state) => hasBoxes(state) || state.selection.link !== null,
    run: () => select({}),
  },
];
