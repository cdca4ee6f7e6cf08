import { IconArrowBackUp, IconArrowForwardUp, IconTrash } from "@tabler/icons-react";

import { texts } from "../../texts/index.ts";
import { deleteSelected } from "../drawing.ts";
import { redoEdit, undoEdit } from "../edit.ts";
import type { EditorCommand } from "./editor-command.ts";

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
    id: "delete",
    title: texts.commands.delete,
    icon: IconTrash,
    shortcuts: ["delete", "backspace"],
    toolbar: "icon",
    when: ({ selection }) => selection.actions.length > 0 || selection.link !== null,
    run: deleteSelected,
  },
];
