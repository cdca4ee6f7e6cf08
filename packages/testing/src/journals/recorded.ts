import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import { journalFile, journalFileText, type JournalEntry } from "@cordboard/runtime";
import { loadWorkspace, resourcesOf } from "@cordboard/server/workspace";
import {
  releaseOfScenario,
  runScenario,
  type Scenario,
  type ScenarioWorld,
} from "@cordboard/simulator";

import { ROOT } from "../laws/sources.ts";

/** Journals of contacts that were carried out once, and are to be carried out in the same way from then on. */
export const JOURNALS = "packages/testing/journals";

/** Calls of examples that between them do everything which contacts can do. */
const CALLS: { readonly [example: string]: readonly string[] } = {
  "queue-callback": [
    "called-back",
    "customer-busy",
    "abandons",
    "chooses-while-ringing",
    "no-music",
  ],
  "after-hours-voicemail": [
    "message-at-night",
    "urgent",
    "standby-away",
    "daytime",
    "says-nothing",
  ],
  bank: ["balance-in-dollars", "wrong-pin", "called-back", "holiday", "silent-from-the-start"],
  clinic: ["move", "calendar-is-slow"],
  "language-choice": ["spanish"],
  overflow: ["overflows", "served-in-turn"],
  shop: ["shipped", "carrier-busy", "second-try-answers"],
};

/** Scenarios of actions, for what no example needs. */
const SCENARIOS = [
  "schedulecallback/second-attempt",
  "schedulecallback/own-queue",
  "collect/secret-used-later",
  "on-signal/takes-over",
  "queueinfo/own-queue",
];

/** Each recorded contact's file, made anew: by its path from the root. */
export async function recordJournals(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [example, calls] of Object.entries(CALLS)) {
    const { folder, scripts, hours, skills } = loadWorkspace(join(ROOT, "examples", example));
    const world = { language, actionTypes, skills, ...resourcesOf({ scripts, hours }) };
    for (const call of calls) {
      const scenario = readScenario(join(folder, "tests", `${call}.json`));
      for (const [name, text] of await record(`${example}-${call}`, scenario, world))
        files.set(name, text);
    }
  }
  for (const path of SCENARIOS) {
    const [folder = "", name = ""] = path.split("/");
    const file = join(ROOT, "packages/actions/src", folder, "scenarios", `${name}.json`);
    for (const [to, text] of await record(`${folder}-${name}`, readScenario(file), ALONE))
      files.set(to, text);
  }
  return files;
}

const ALONE: ScenarioWorld = {
  language,
  actionTypes,
  skills: [{ name: "support", ringTimeoutSec: 15, acwSec: 10 }],
  script: () => undefined,
  hours: () => undefined,
};

const readScenario = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Scenario;

/** The caller's contact, and those of the callbacks that were scheduled in it. */
async function record(
  name: string,
  scenario: Scenario,
  world: ScenarioWorld,
): Promise<readonly (readonly [path: string, text: string])[]> {
  const { failures, journal } = await runScenario(scenario, world);
  const release = releaseOfScenario(scenario, world);
  if (typeof release === "string" || failures.length > 0)
    throw new Error(`${name} does not pass: ${failures.join(" ")}`);
  const contacts = [...Map.groupBy(journal, ({ contactId }) => contactId).values()];
  return contacts.map((own, index) => {
    const file = journalFile(own, hasScript(own) ? release : null, false);
    const suffix = index === 0 ? "" : `-${index + 1}`;
    return [`${JOURNALS}/${name}${suffix}.json`, journalFileText(file)];
  });
}

const hasScript = ([begun]: readonly JournalEntry[]) =>
  begun?.kind === "begun" && begun.script !== "";

/** Paths of the files that are there, from the root. */
export const recordedFiles = (): string[] =>
  readdirSync(join(ROOT, JOURNALS)).map((name) => `${JOURNALS}/${name}`);
