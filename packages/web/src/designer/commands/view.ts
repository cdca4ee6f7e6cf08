import {
  IconActivity,
  IconFocusCentered,
  IconLanguage,
  IconLayoutBottombar,
  IconLayoutSidebar,
  IconLayoutSidebarRight,
  IconZoomIn,
  IconZoomOut,
  IconZoomScan,
} from "@tabler/icons-react";

import { texts } from "../../texts/index.ts";
import { chooseLanguage, language, LANGUAGES } from "../../texts/language.ts";
import { canvasView } from "../canvas-view.ts";
import { useLive } from "../live/live-store.ts";
import { selectedBoxes, togglePanel, useDesigner } from "../store.ts";
import { hasBoxes, isOpen, type EditorCommand } from "./editor-command.ts";

/** What of the drawing is seen, and what stands around it. */
export const VIEW: readonly EditorCommand[] = [
  {
    id: "fit",
    title: texts.commands.fit,
    icon: IconFocusCentered,
    shortcuts: ["shift+f"],
    toolbar: "icon",
    menus: ["canvas"],
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
  {
    id: "zoom-to-selection",
    title: texts.drawing.zoomToSelection,
    icon: IconZoomScan,
    shortcuts: ["shift+z"],
    menus: ["boxes"],
    when: hasBoxes,
    run: () => canvasView()?.zoomTo(selectedBoxes(useDesigner.getState())),
  },
  {
    id: "zoom-in",
    title: texts.drawing.zoomIn,
    icon: IconZoomIn,
    shortcuts: ["+"],
    onCanvas: true,
    when: isOpen,
    run: () => canvasView()?.zoomBy(1.25),
  },
  {
    id: "zoom-out",
    title: texts.drawing.zoomOut,
    icon: IconZoomOut,
    shortcuts: ["-"],
    onCanvas: true,
    when: isOpen,
    run: () => canvasView()?.zoomBy(0.8),
  },
  {
    id: "left-panel",
    title: texts.panels.left,
    icon: IconLayoutSidebar,
    shortcuts: ["mod+b"],
    inFields: true,
    isOn: ({ panels }) => panels.left,
    when: () => true,
    run: () => togglePanel("left"),
  },
  {
    id: "right-panel",
    title: texts.panels.right,
    icon: IconLayoutSidebarRight,
    shortcuts: ["mod+i"],
    inFields: true,
    isOn: ({ panels }) => panels.right,
    when: () => true,
    run: () => togglePanel("right"),
  },
  {
    id: "drawer",
    title: texts.panels.drawer,
    icon: IconLayoutBottombar,
    shortcuts: ["mod+j"],
    inFields: true,
    isOn: ({ drawer }) => drawer.open,
    when: ({ name }) => name !== null,
    run: () =>
      useDesigner.setState(({ drawer }) => ({ drawer: { ...drawer, open: !drawer.open } })),
  },
  ...Object.entries(LANGUAGES).map(([code, name]): EditorCommand => ({
    id: `language-${code}`,
    title: texts.speak(name),
    icon: IconLanguage,
    shortcuts: [],
    when: () => code !== language,
    run: () => chooseLanguage(code),
  })),
];
