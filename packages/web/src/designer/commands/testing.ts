import { IconChecks, IconRouteOff, IconTestPipe } from "@tabler/icons-react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { isCallable, showTab } from "../store.ts";
import { useTests } from "../tests/tests-store.ts";
import type { EditorCommand } from "./editor-command.ts";

/** What tries scripts is large: it is loaded when it is first used. */
const running = () => import("../tests/run-tests.ts");
const exploring = () => import("../tests/exploring.ts");

/** What is done with scenarios. */
export const TESTING: readonly EditorCommand[] = [
  {
    id: "run-tests",
    title: texts.tests.runAll,
    icon: IconTestPipe,
    shortcuts: ["shift+r"],
    when: isCallable,
    run() {
      showTab("tests");
      asking(running().then(({ runTests }) => runTests()));
    },
  },
  {
    id: "coverage",
    title: texts.tests.showCoverage,
    icon: IconChecks,
    shortcuts: ["shift+c"],
    when: () => useTests.getState().coverage !== null,
    run: () => useTests.setState(({ onCanvas }) => ({ onCanvas: !onCanvas })),
  },
  {
    id: "explore",
    title: texts.tests.explore,
    icon: IconRouteOff,
    shortcuts: [],
    when: isCallable,
    run() {
      showTab("tests");
      asking(exploring().then(({ exploreScript }) => exploreScript()));
    },
  },
];
