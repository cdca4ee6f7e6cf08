import { notifications } from "@mantine/notifications";
import { keepEnding, type Ending, type Exploration, type Flaw } from "@cordboard/simulator";

import { texts } from "../../texts/index.ts";
import { currentScript } from "../edit.ts";
import { zonedTime } from "../simulator/zoned-time.ts";
import { useDesigner } from "../store.ts";
import { beside } from "./beside.ts";
import { keepFile } from "./files.ts";
import { namerOf } from "./namer.ts";
import { surroundings } from "./surroundings.ts";
import { useTests } from "./tests-store.ts";
import { endingText } from "./words.ts";
import { worldOf } from "./world-of.ts";

export const MAX_STATES = 20_000;

/** As of runs of scenarios, only one is under way. */
let round = 0;
let end: () => void = () => undefined;

/** Tries all ways through the drawing as it is now. */
export async function exploreScript(maxStates = MAX_STATES): Promise<void> {
  stopExploring();
  const mine = round;
  const { name } = useDesigner.getState();
  const script = currentScript();
  if (name === null || !script) return;
  useTests.setState({ view: "ways", looking: 0, failure: null, explored: null, way: null });
  const around = await surroundings(name, script).catch((error: unknown) => {
    if (mine === round) stopExploring();
    throw error;
  });
  if (mine !== round) return;
  const { startAt } = useTests.getState();
  const job = {
    kind: "explore",
    around,
    script,
    maxStates,
    startAt: startAt === null ? null : zonedTime(startAt, script.timeZone),
  } as const;
  end = beside(job, (news) => {
    if (useDesigner.getState().name !== name) return end();
    if (news.kind === "looked") useTests.setState({ looking: news.states });
    if (news.kind === "explored")
      useTests.setState({ explored: { ...news.exploration, of: script, maxStates } });
    if (news.kind === "failed") useTests.setState({ failure: news.message, looking: null });
    if (news.kind === "done") useTests.setState({ looking: null });
  });
}

export function stopExploring(): void {
  round += 1;
  end();
  useTests.setState({ looking: null });
}

/** All ways, in the order in which they are shown. */
export const waysOf = ({ flaws, endings }: Exploration): readonly (Flaw | Ending)[] => [
  ...flaws,
  ...endings,
];

/** Writes the way to an ending as a scenario of the workspace, if a scenario can say it. */
export async function keepWay(ending: Ending): Promise<void> {
  const { explored } = useTests.getState();
  const { name } = useDesigner.getState();
  if (!explored || name === null) return;
  const title = texts.tests.scenarioName(endingText(ending, namerOf(explored.of)));
  const world = worldOf(await surroundings(name, explored.of));
  const kept = await keepEnding(ending, title, world);
  if ("leftOut" in kept) {
    notifications.show({ color: "orange", message: texts.tests.notKept(kept.leftOut) });
    return;
  }
  const path = await keepFile(kept.file, kept.scenario);
  notifications.show({ color: "teal", message: texts.tests.kept(path) });
}
