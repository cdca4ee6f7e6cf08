import {
  IconHistory,
  IconPhone,
  IconPlayerPlay,
  IconPlayerRecord,
  IconPlayerSkipForward,
  IconPlayerTrackNext,
} from "@tabler/icons-react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { toggleBreakpoints } from "../simulator/breakpoints.ts";
import { isBegun, useRun } from "../simulator/run-store.ts";
import { isCallable, showTab, useDesigner } from "../store.ts";
import type { EditorCommand } from "./editor-command.ts";

/** The simulator is large: it is loaded when it is first used. */
const simulator = () => import("../simulator/run.ts");
const isCalling = () => isBegun(useRun.getState().session);

/** What is done with the simulated call. */
export const SIMULATION: readonly EditorCommand[] = [
  {
    id: "breakpoint",
    title: texts.simulator.breakpoint,
    icon: IconPlayerRecord,
    shortcuts: ["f9"],
    when: ({ selection }) => selection.actions.length > 0,
    run: () => toggleBreakpoints(useDesigner.getState().selection.actions),
  },
  {
    id: "call",
    title: texts.simulator.call,
    icon: IconPhone,
    shortcuts: ["mod+shift+enter"],
    inFields: true,
    when: isCallable,
    run() {
      showTab("simulator");
      asking(simulator().then(({ startCall }) => startCall()));
    },
  },
  {
    id: "run-clock",
    title: texts.simulator.runOrPause,
    icon: IconPlayerPlay,
    shortcuts: ["f8"],
    inFields: true,
    when: isCalling,
    run: () => asking(simulator().then(({ runClock }) => runClock(!useRun.getState().running))),
  },
  {
    id: "step",
    title: texts.simulator.step,
    icon: IconPlayerTrackNext,
    shortcuts: ["f10"],
    inFields: true,
    when: isCalling,
    run: () => asking(simulator().then(({ step }) => step())),
  },
  {
    id: "skip",
    title: texts.simulator.skip,
    icon: IconPlayerSkipForward,
    shortcuts: ["shift+f9"],
    inFields: true,
    when: isCalling,
    run: () => asking(simulator().then(({ skipToNext }) => skipToNext())),
  },
  {
    id: "back",
    title: texts.simulator.back,
    icon: IconHistory,
    shortcuts: ["shift+f8"],
    inFields: true,
    when: () => (useRun.getState().session?.position ?? 0) > 0,
    run: () => asking(simulator().then(({ back }) => back())),
  },
];
