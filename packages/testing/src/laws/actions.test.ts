import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { actionTypes } from "@cordboard/actions/semantics";
import { language, specs } from "@cordboard/actions/specs";
import type { Action } from "@cordboard/language";
import { runScenario, type Scenario } from "@cordboard/simulator";
import { describe, expect, it } from "vitest";

import { actionFolders } from "../generate/barrels.ts";
import { productSources, ROOT } from "./sources.ts";

const ACTIONS = join(ROOT, "packages/actions/src");

describe.each(actionFolders(ACTIONS))("the action folder %s", (folder) => {
  const path = join(ACTIONS, folder);

  it("has a README and a test", () => {
    expect(existsSync(join(path, "README.md"))).toBe(true);
    expect(existsSync(join(path, `${folder}.test.ts`))).toBe(true);
  });

  it("has a scenario for each of its branches", async () => {
    const { spec } = (await import(join(path, "spec.ts"))) as { spec: (typeof specs)[number] };
    const wanted = new Set<string>();
    const taken = new Set<string>();
    for (const file of readdirSync(join(path, "scenarios"))) {
      const scenario = JSON.parse(readFileSync(join(path, "scenarios", file), "utf8")) as Scenario;
      const world = {
        language,
        actionTypes,
        script: () => undefined,
        hours: () => undefined,
        skills: [{ name: "support" }],
      };
      const { journal } = await runScenario(scenario, world);
      const { actions } = scenario.script as { actions: { readonly [id: string]: Action } };
      for (const { type, properties = {} } of Object.values(actions)) {
        // A choice's branch has the caller's key for a name: it is enough that one of them is taken.
        if (type === spec.type) for (const { name } of spec.branches({})) wanted.add(name);
        if (type === spec.type && spec.branches(properties).length > spec.branches({}).length)
          wanted.add("a choice");
      }
      for (const entry of journal) {
        if (entry.kind !== "branch" || actions[entry.action]?.type !== spec.type) continue;
        // Default counts when something falls to it: few outcomes have that name themselves.
        const names = spec.branches({}).map(({ name }) => name);
        for (const name of [entry.outcome, entry.branch ?? entry.outcome])
          taken.add(names.includes(name) ? name : "a choice");
      }
    }
    expect([...wanted].filter((name) => !taken.has(name))).toEqual([]);
    expect(spec.branches({}).filter(({ name }) => !wanted.has(name))).toEqual([]);
  });
});

describe("action types", () => {
  it("are named by nobody but themselves: no package outside packages/actions knows one", () => {
    const named = new RegExp(`["'\`](?:${specs.map(({ type }) => type).join("|")})["'\`]`);
    const knowing = productSources()
      .filter((source) => source.package !== "actions")
      .flatMap(({ path, text }) =>
        text
          .split("\n")
          .flatMap((line, index) =>
            named.test(line) && !/^\s*(?:\*|\/\/|\/\*)/.test(line)
              ? [`${path}:${index + 1} ${line.trim()}`]
              : [],
          ),
      );
    expect(knowing).toEqual([]);
  });
});
