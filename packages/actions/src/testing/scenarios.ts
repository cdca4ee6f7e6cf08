import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { runScenario, Scenario, transcriptText, type ScenarioResult } from "@cordboard/simulator";
import type { BranchSpec } from "@cordboard/language";
import { Value } from "typebox/value";
import { describe, expect, test } from "vitest";

import { actionTypes } from "../semantics.ts";
import { language } from "../specs.ts";

/** Scenarios of actions bring their scripts along; `support` is there for them to request agents of. */
const WORLD = {
  language,
  actionTypes,
  script: () => undefined,
  hours: () => undefined,
  skills: [{ name: "support", ringTimeoutSec: 15, acwSec: 10 }],
};

interface InlineAction {
  readonly type: string;
  readonly properties?: object;
}

/**
 * Tests an action type by the scenarios in its folder: each must come out as it expects, and together
 * they must take every branch that the action can take. A branch whose name depends on the script (a key
 * of a menu) counts for the scripts that have it.
 */
export function testScenarios(folder: string, type: string): void {
  describe(`scenarios of ${type}`, () => {
    const ran = filesOf(folder).map((file) => [file, readScenario(folder, file)] as const);
    const results = new Map<string, ScenarioResult>();

    test.each(ran)("%s", async (file, scenario) => {
      const result = await runScenario(scenario, WORLD);
      results.set(file, result);
      const { failures, transcript } = result;
      expect(failures.length > 0 ? [...failures, transcriptText(transcript)] : []).toEqual([]);
    });

    test("each branch is taken by one of them", () => {
      const taken = new Set<string>();
      const possible = new Set<string>();
      for (const [file, scenario] of ran) {
        const mine = actionsOf(scenario, type);
        for (const { properties = {} } of mine.values())
          for (const { name } of branchesOf(type, properties)) possible.add(name);
        for (const entry of results.get(file)?.journal ?? [])
          if (entry.kind === "branch" && entry.branch && mine.has(entry.action))
            taken.add(entry.branch);
      }
      expect(ran.length).toBeGreaterThan(0);
      expect([...taken].toSorted()).toEqual([...possible].toSorted());
    });
  });
}

/** What a scenario of the folder reads like. */
export async function transcriptOf(folder: string, file: string): Promise<string> {
  const { transcript } = await runScenario(readScenario(folder, file), WORLD);
  return transcriptText(transcript);
}

/** What is written down when a scenario of the folder is run. */
export const journalOf = async (folder: string, file: string): Promise<ScenarioResult["journal"]> =>
  (await runScenario(readScenario(folder, file), WORLD)).journal;

const filesOf = (folder: string) =>
  readdirSync(join(folder, "scenarios")).filter((file) => file.endsWith(".json"));

function readScenario(folder: string, file: string): Scenario {
  const json: unknown = JSON.parse(readFileSync(join(folder, "scenarios", file), "utf8"));
  const [error] = Value.Errors(Scenario, json);
  if (error) throw new Error(`${basename(folder)}/scenarios/${file}: ${JSON.stringify(error)}`);
  return json as Scenario;
}

function actionsOf({ script }: Scenario, type: string): ReadonlyMap<string, InlineAction> {
  const { actions } = script as { actions: { [id: string]: InlineAction } };
  return new Map(Object.entries(actions).filter(([, action]) => action.type === type));
}

function branchesOf(type: string, properties: object): readonly BranchSpec[] {
  return language.specs.get(type)?.branches(properties) ?? [];
}
