import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowUp,
  IconBinaryTree,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
  IconMagnet,
  type Icon,
} from "@tabler/icons-react";

import { asking } from "../../client.ts";
import { align, distribute, nudge, type Alignment, type Direction } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { arrange } from "../drawing.ts";
import { selectedBoxes, useDesigner } from "../store.ts";
import { tidy } from "../tidy/tidy.ts";
import { hasBoxes, isOpen, type EditorCommand } from "./editor-command.ts";

const ALIGNMENTS: readonly (readonly [Alignment, Icon])[] = [
  ["left", IconLayoutAlignLeft],
  ["centre", IconLayoutAlignCenter],
  ["top", IconLayoutAlignTop],
  ["middle", IconLayoutAlignMiddle],
];
const DIRECTIONS: readonly (readonly [Direction, Icon])[] = [
  ["across", IconLayoutDistributeHorizontal],
  ["down", IconLayoutDistributeVertical],
];
const NUDGES = [
  ["left", IconArrowLeft, { x: -1, y: 0 }],
  ["right", IconArrowRight, { x: 1, y: 0 }],
  ["up", IconArrowUp, { x: 0, y: -1 }],
  ["down", IconArrowDown, { x: 0, y: 1 }],
] as const;
/** One step of the grid; five with Shift. */
const STEPS = [
  { step: 8, keys: "", title: (title: string) => title },
  { step: 40, keys: "shift+", title: texts.drawing.nudgeFar },
] as const;

/** Where things stand. */
export const ARRANGING: readonly EditorCommand[] = [
  {
    id: "tidy",
    title: texts.commands.tidy,
    icon: IconBinaryTree,
    shortcuts: ["shift+t"],
    toolbar: "icon",
    menus: ["canvas", "boxes"],
    when: isOpen,
    run: () => asking(tidy()),
  },
  ...ALIGNMENTS.map(([how, icon]): EditorCommand => ({
    id: `align-${how}`,
    title: texts.drawing.align[how],
    icon,
    shortcuts: [],
    menus: ["boxes"],
    when: (state) => selectedBoxes(state).length > 1,
    run: () => arrange((script, specs, ids) => align(script, specs, ids, how)),
  })),
  ...DIRECTIONS.map(([way, icon]): EditorCommand => ({
    id: `distribute-${way}`,
    title: texts.drawing.distribute[way],
    icon,
    shortcuts: [],
    menus: ["boxes"],
    when: (state) => selectedBoxes(state).length > 2,
    run: () => arrange((script, specs, ids) => distribute(script, specs, ids, way)),
  })),
  ...STEPS.flatMap(({ step, keys, title }) =>
    NUDGES.map(([way, icon, { x, y }]): EditorCommand => ({
      id: `nudge-${step}-${way}`,
      title: title(texts.drawing.nudge[way]),
      icon,
      shortcuts: [`${keys}arrow${way}`],
      onCanvas: true,
      when: hasBoxes,
      run: () => {
        const by = { x: x * step, y: y * step };
        arrange((script, specs, ids) => nudge(script, specs, ids, by), "nudge");
      },
    })),
  ),
  {
    id: "snap",
    title: texts.drawing.snap,
    icon: IconMagnet,
    shortcuts: ["shift+g"],
    menus: ["canvas"],
    isOn: ({ snap }) => snap,
    when: isOpen,
    run: () => useDesigner.setState(({ snap }) => ({ snap: !snap })),
  },
];
