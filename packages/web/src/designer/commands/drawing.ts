import { IconLinkPlus, IconNote, IconPlus, IconRowInsertBottom } from "@tabler/icons-react";

import { texts } from "../../texts/index.ts";
import { canvasView } from "../canvas-view.ts";
import { openDialog, useDialogs } from "../dialogs.ts";
import { askForAction, askForInsert, drawNote } from "../drawing.ts";
import { isOpen, type EditorCommand } from "./editor-command.ts";

/** Where the menu was opened, else a free place in what is seen. */
const place = () => useDialogs.getState().menuAt ?? canvasView()?.middle() ?? { x: 0, y: 0 };

/** What is added to the drawing. */
export const DRAWING: readonly EditorCommand[] = [
  {
    id: "add-action",
    title: texts.drawing.addAction,
    icon: IconPlus,
    shortcuts: ["a"],
    onCanvas: true,
    menus: ["canvas"],
    when: isOpen,
    run: () => askForAction(place()),
  },
  {
    id: "insert-action",
    title: texts.drawing.insertAction,
    icon: IconRowInsertBottom,
    shortcuts: ["i"],
    onCanvas: true,
    menus: ["link"],
    when: ({ selection }) => selection.link !== null,
    run: askForInsert,
  },
  {
    id: "link-to",
    title: texts.drawing.linkTo,
    icon: IconLinkPlus,
    shortcuts: ["l"],
    onCanvas: true,
    menus: ["boxes"],
    when: ({ selection }) => selection.actions.length === 1,
    run: () => openDialog("link"),
  },
  {
    id: "add-note",
    title: texts.drawing.addNote,
    icon: IconNote,
    shortcuts: ["n"],
    onCanvas: true,
    menus: ["canvas"],
    when: isOpen,
    run: () => drawNote(place()),
  },
];
