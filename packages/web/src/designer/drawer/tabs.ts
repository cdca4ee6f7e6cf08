import {
  IconActivity,
  IconBraces,
  IconHelp,
  IconHistory,
  IconListCheck,
  IconPhone,
  IconTestPipe,
  type Icon,
} from "@tabler/icons-react";
import { lazy, type ComponentType } from "react";

import { texts } from "../../texts/index.ts";
import type { DrawerTab } from "../store.ts";
import { ProblemCount } from "./ProblemCount.tsx";

interface TabSpec {
  readonly id: DrawerTab;
  readonly title: string;
  readonly icon: Icon;
  readonly Panel: ComponentType;
  /** Behind the title. */
  readonly Badge?: ComponentType;
}

/** The drawer's tabs from left to right; what is large is loaded when it is first opened. */
export const TABS: readonly TabSpec[] = [
  {
    id: "problems",
    title: texts.problems.tab,
    icon: IconListCheck,
    Panel: lazy(() => import("./ProblemsTab.tsx")),
    Badge: ProblemCount,
  },
  {
    id: "simulator",
    title: texts.simulator.tab,
    icon: IconPhone,
    Panel: lazy(async () => ({
      default: (await import("../simulator/SimulatorTab.tsx")).SimulatorTab,
    })),
  },
  {
    id: "tests",
    title: texts.tests.tab,
    icon: IconTestPipe,
    Panel: lazy(() => import("../tests/TestsTab.tsx")),
  },
  {
    id: "json",
    title: texts.json.tab,
    icon: IconBraces,
    Panel: lazy(() => import("../json/JsonTab.tsx")),
  },
  {
    id: "history",
    title: texts.team.history.tab,
    icon: IconHistory,
    Panel: lazy(() => import("../history/HistoryTab.tsx")),
  },
  {
    id: "live",
    title: texts.live.tab,
    icon: IconActivity,
    Panel: lazy(() => import("../live/LiveTab.tsx")),
  },
  {
    id: "help",
    title: texts.help.tab,
    icon: IconHelp,
    Panel: lazy(() => import("../help/HelpTab.tsx")),
  },
];
