import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import { checkShape, compileShape } from "@cordboard/language";
import { loadWorkspace, resourcesOf } from "@cordboard/server/workspace";
import {
  createCoverage,
  releaseOfScenario,
  runScenario,
  Scenario,
  type ActionCoverage,
} from "@cordboard/simulator";
import { describe, expect, it } from "vitest";

import { replayed } from "../journals/replayed.ts";
import { ROOT } from "./sources.ts";

const EXAMPLES = join(ROOT, "examples");
const isScenario = compileShape(Scenario);

const names = readdirSync(EXAMPLES, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe.each(names)("the example %s", (example) => {
  const { folder, scripts, hours, skills, tests, problems } = loadWorkspace(
    join(EXAMPLES, example),
  );

  it("is valid, and its scripts are in canonical form", () => {
    expect(problems).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
    for (const { script, text, problems: found } of scripts) {
      expect(found).toEqual([]);
      expect(script && language.format(script)).toBe(text);
    }
  });

  const world = { language, actionTypes, skills, ...resourcesOf({ scripts, hours }) };

  const coverage = createCoverage(language.specs);

  it.each(tests)("passes %s", async (path) => {
    const scenario = JSON.parse(readFileSync(join(folder, path), "utf8")) as Scenario;
    expect(checkShape(isScenario, scenario)).toEqual([]);
    const { failures, journal } = await runScenario(scenario, world);
    coverage.add(journal);
    expect(failures).toEqual([]);
    expect(replayed(journal, releaseOfScenario(scenario, world))).toEqual([]);
  });

  it("has a scenario for each branch that calls can take", () => {
    const untaken = scripts.flatMap(({ script }) =>
      script ? coverage.of(script).actions.flatMap(untakenOf) : [],
    );
    expect(untaken).toEqual([]);
  });
});

const untakenOf = ({ action, branches }: ActionCoverage) =>
  branches.filter(({ taken }) => taken === 0).map(({ name }) => `${action}:${name}`);
