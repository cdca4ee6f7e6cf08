import type { FloatingPosition } from "@mantine/core";

import type { texts } from "../../texts/index.ts";
import { isBegun, useRun } from "../simulator/run-store.ts";
import { useDesigner } from "../store.ts";

export interface TourStep {
  readonly id: keyof typeof texts.first.tour.steps;
  /** What it points at: the first of these that is on the screen. */
  readonly targets: readonly string[];
  readonly position: FloatingPosition;
  /** Shows what it points at. */
  readonly before?: () => void;
  /** The person has done what it asks for, and the tour goes on by itself. */
  readonly isDone?: () => boolean;
}

const showPanel = (side: "left" | "right") => () =>
  useDesigner.setState(({ panels }) => ({ panels: { ...panels, [side]: true } }));

export const STEPS: readonly TourStep[] = [
  {
    id: "palette",
    targets: ["[data-tour=palette]"],
    position: "right-start",
    before: showPanel("left"),
  },
  { id: "canvas", targets: [".react-flow__node", "[data-area=canvas]"], position: "bottom" },
  {
    id: "linking",
    targets: [".react-flow__handle.source", "[data-area=canvas]"],
    position: "bottom",
  },
  {
    id: "inspector",
    targets: ["[data-area=inspector]"],
    position: "left-start",
    before: showPanel("right"),
    isDone: () => useDesigner.getState().selection.actions.length > 0,
  },
  {
    id: "simulator",
    targets: [".cb-phone", "[data-command=simulate]", "[role=tab][data-tab=simulator]"],
    position: "bottom",
    isDone: () => isBegun(useRun.getState().session),
  },
  { id: "problems", targets: ["[role=tab][data-tab=problems]"], position: "top-start" },
  { id: "publish", targets: ["[data-command=publish]"], position: "bottom-end" },
  { id: "help", targets: ["[role=tab][data-tab=help]"], position: "top" },
];
