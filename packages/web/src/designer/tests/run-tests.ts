import { asking } from "../../client.ts";
import type { ScenarioResult } from "@cordboard/simulator";

import { currentScript } from "../edit.ts";
import { isCallable, useDesigner } from "../store.ts";
import { beside } from "./beside.ts";
import { coverageOf } from "./coverage.ts";
import { loadFiles } from "./files.ts";
import type { NamedScenario } from "./jobs.ts";
import { surroundings } from "./surroundings.ts";
import { useTests, type TestFile } from "./tests-store.ts";

/** Only one run is under way; a newer one takes its place, also while it still waits for the server. */
let round = 0;
let end: () => void = () => undefined;

/** Runs all scenarios of the workspace, or those of these files, with the drawing as it is now. */
export async function runTests(names?: readonly string[]): Promise<void> {
  stopTests();
  const mine = round;
  await loadFiles();
  if (mine !== round) return;
  const { name } = useDesigner.getState();
  const script = currentScript();
  const all = useTests.getState().files ?? [];
  const files = names ? all.filter((file) => names.includes(file.name)) : all;
  if (name === null || !script) return;
  const { ran, results: before } = useTests.getState();
  const results = new Map(ran === script ? before : []);
  const scenarios = files.flatMap((file): NamedScenario[] => {
    if (file.scenario) return [{ name: file.name, scenario: file.scenario }];
    results.set(file.name, brokenResult(file));
    return [];
  });
  const started = { ran: script, results, running: { done: 0, of: scenarios.length } };
  useTests.setState({ ...started, failure: null });
  const about = scenarios.flatMap(({ scenario }) =>
    typeof scenario.script === "string" ? [scenario.script] : [],
  );
  const around = await surroundings(name, script, about).catch((error: unknown) => {
    if (mine === round) stopTests();
    throw error;
  });
  if (mine !== round) return;
  end = beside({ kind: "run", around, scenarios }, (news) => {
    if (useDesigner.getState().name !== name) return end();
    if (news.kind === "ran") {
      results.set(news.name, news.result);
      const { running } = useTests.getState();
      useTests.setState({
        results: new Map(results),
        running: running && { ...running, done: running.done + 1 },
      });
    } else {
      const coverage = coverageOf(script, all, results);
      const seen = new Map(coverage.actions.map((one) => [one.action, one]));
      const taken = coverage.actions.flatMap(({ branches }) => branches.map((one) => one.taken));
      const failure = news.kind === "failed" ? news.message : null;
      useTests.setState({ running: null, coverage, seen, most: Math.max(0, ...taken), failure });
    }
  });
}

export function stopTests(): void {
  round += 1;
  end();
  useTests.setState({ running: null });
}

const brokenResult = ({ path, problems }: TestFile): ScenarioResult => ({
  name: path,
  passed: false,
  failures: problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
  transcript: [],
  journal: [],
});

const PAUSE_MS = 600;
let following: (() => void) | null = null;

/** Runs all scenarios again a short while after each change of the drawing, also while the tab is closed. */
export function runAgain(again: boolean): void {
  following?.();
  following = again ? followDrawing() : null;
  useTests.setState({ again });
}

function followDrawing(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const state = useDesigner.getState();
    const script = state.history?.present;
    if (script && isCallable(state) && script !== useTests.getState().ran) asking(runTests());
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  };
  const unsubscribe = useDesigner.subscribe((state, before) => {
    if (state.history?.present !== before.history?.present || state.problems !== before.problems)
      later();
  });
  look();
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
