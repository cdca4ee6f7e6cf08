import {
  IconArrowNarrowDown,
  IconArrowNarrowLeft,
  IconArrowNarrowRight,
  IconArrowNarrowUp,
  IconFocus2,
  IconKeyboard,
  IconMenu2,
  IconSearch,
} from "@tabler/icons-react";
import { spotlight } from "@mantine/spotlight";

import { texts } from "../../texts/index.ts";
import { openMenuOfSelected } from "../canvas/open-menu.ts";
import { openDialog } from "../dialogs.ts";
import { goToNextArea, toInspector } from "../areas.ts";
import { walkOn } from "../selection.ts";
import { isOpen, type EditorCommand } from "./editor-command.ts";

const WAYS = [
  ["forth", "alt+arrowright", IconArrowNarrowRight],
  ["back", "alt+arrowleft", IconArrowNarrowLeft],
  ["up", "alt+arrowup", IconArrowNarrowUp],
  ["down", "alt+arrowdown", IconArrowNarrowDown],
] as const;

/** Getting around without a mouse. */
export const GOING: readonly EditorCommand[] = [
  {
    id: "command-bar",
    title: texts.commandBar.title,
    icon: IconSearch,
    shortcuts: ["mod+k"],
    inFields: true,
    toolbar: "icon",
    when: () => true,
    run: spotlight.open,
  },
  ...WAYS.map(([way, keys, icon]): EditorCommand => ({
    id: `walk-${way}`,
    title: texts.drawing.walk[way],
    icon,
    shortcuts: [keys],
    onCanvas: true,
    when: isOpen,
    run: () => walkOn(way),
  })),
  {
    id: "menu",
    title: texts.drawing.menu,
    icon: IconMenu2,
    shortcuts: ["shift+f10", "contextmenu"],
    onCanvas: true,
    when: isOpen,
    run: openMenuOfSelected,
  },
  {
    id: "inspect",
    title: texts.drawing.inspect,
    icon: IconFocus2,
    shortcuts: ["f2"],
    onCanvas: true,
    when: isOpen,
    run: toInspector,
  },
  {
    id: "next-area",
    title: texts.drawing.nextArea,
    icon: IconFocus2,
    shortcuts: ["f6"],
    inFields: true,
    when: () => true,
    run: () => goToNextArea(1),
  },
  {
    id: "area-before",
    title: texts.drawing.areaBefore,
    icon: IconFocus2,
    shortcuts: ["shift+f6"],
    inFields: true,
    when: () => true,
    run: () => goToNextArea(-1),
  },
  {
    id: "shortcuts",
    title: texts.shortcuts.title,
    icon: IconKeyboard,
    shortcuts: ["?"],
    when: () => true,
    run: () => openDialog("shortcuts"),
  },
];
