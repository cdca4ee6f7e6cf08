import { IconActivity, IconBinaryTree, IconFocusCentered } from "@tabler/icons-react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { canvasView } from "../canvas-view.ts";
import { useLive } from "../live/live-store.ts";
import { tidy } from "../tidy/tidy.ts";
import { isOpen, type EditorCommand } from "./editor-command.ts";

/** How the drawing lies, and what of it is seen. */
export const VIEW: readonly EditorCommand[] = [
  {
    id: "tidy",
    title: texts.commands.tidy,
    icon: IconBinaryTree,
    shortcuts: ["shift+t"],
    toolbar: "icon",
    when: isOpen,
    run: () => asking(tidy()),
  },
  {
    id: "fit",
    title: texts.commands.fit,
    icon: IconFocusCentered,
    shortcuts: ["shift+f"],
    toolbar: "icon",
    when: isOpen,
    run: () => canvasView()?.fit(),
  },
  {
    id: "live-now",
    title: texts.commands.liveNow,
    icon: IconActivity,
    shortcuts: ["shift+l"],
    when: isOpen,
    run: () => useLive.setState(({ alwaysNow }) => ({ alwaysNow: !alwaysNow })),
  },
];
