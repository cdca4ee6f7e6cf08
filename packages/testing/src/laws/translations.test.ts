import { readFileSync } from "node:fs";
import { join } from "node:path";

import { de } from "@cordboard/actions/de";
import { specs } from "@cordboard/actions/specs";
import { AGENT_DEFINITIONS, REPORT_RULES, SKILL_DEFINITIONS } from "@cordboard/api";
import { de as ofServer } from "@cordboard/api/de";
import { LINTS, PROBLEMS, PromptItem, scriptSchema, type Words } from "@cordboard/language";
import { de as ofLanguage } from "@cordboard/language/de";
import { SERVER_PROBLEMS } from "@cordboard/server";
import { de as ofSimulator } from "@cordboard/simulator/de";
import { describe, expect, it } from "vitest";

import { actionFolders } from "../generate/barrels.ts";
import {
  choicesOfSchema,
  saidBelow,
  saidIn,
  textsOfSchema,
  textsOfSpec,
  titlesAndHelp,
} from "./texts-of.ts";

const packages = join(import.meta.dirname, "../../..");
const actions = join(packages, "actions/src");
const folders = actionFolders(actions);
/** The parser of JSON has its own words for what is wrong. */
const OF_THE_PARSER = /^(?:\w+ )+expected$|^(?:invalid|unexpected) /;

/** English texts that nobody says, by what each table of words has and what is there to be said. */
const stale = (words: Words, said: readonly string[]) =>
  Object.keys(words).filter((english) => !said.includes(english) && !OF_THE_PARSER.test(english));
const missing = (words: Words, said: readonly string[]) =>
  said.filter((english) => !Object.hasOwn(words, english));

/** What stands for a value in a text, such as `{0}`. */
const values = (text: string) => [...text.matchAll(/\{\d+\}/g)].flat().toSorted();

describe("German", () => {
  const actionTexts = folders.map((folder, index) => {
    const spec = specs[index];
    if (!spec) throw new Error(`${folder} has no spec in the barrel.`);
    return [folder, spec, [...textsOfSpec(spec), ...saidBelow(join(actions, folder))]] as const;
  });
  const languageTexts = [
    ...saidBelow(join(packages, "language/src")),
    ...titlesAndHelp([...Object.values(PROBLEMS), ...LINTS]),
    ...textsOfSchema(scriptSchema([])),
  ];
  const serverTexts = [
    ...saidBelow(join(packages, "server/src/workspace")),
    ...saidBelow(join(packages, "server/src/resources")),
    ...saidBelow(join(packages, "telephony/src/media")),
    ...titlesAndHelp(Object.values(SERVER_PROBLEMS).filter(({ code }) => /^S[1-4]/.test(code))),
    ...REPORT_RULES,
    ...[...SKILL_DEFINITIONS, ...AGENT_DEFINITIONS].flatMap(({ title, meaning, formula }) => [
      title,
      meaning,
      formula,
    ]),
  ];

  it.each(actionTexts)("says all that %s says, and no more", async (folder, spec, texts) => {
    const { de: own } = (await import(join(actions, folder, "de.ts"))) as { de: Words };
    expect(missing(de, texts)).toEqual([]);
    expect(stale(own, [...texts, ...choicesOfSchema(spec.properties)])).toEqual([]);
  });

  it("says all that actions share, and no more", async () => {
    const shared = saidBelow(actions);
    const { de: own } = (await import(join(actions, "de-shared.ts"))) as { de: Words };
    expect(missing(de, shared)).toEqual([]);
    const choices = specs.flatMap(({ properties }) => choicesOfSchema(properties));
    expect(
      stale(own, [...shared, ...actionTexts.flatMap(([, , texts]) => texts), ...choices]),
    ).toEqual([]);
  });

  it("says all that the language says, and no more", () => {
    expect(missing(ofLanguage, languageTexts)).toEqual([]);
    const ofFields = actionTexts.flatMap(([, , texts]) => texts);
    expect(
      stale(ofLanguage, [...languageTexts, ...ofFields, ...choicesOfSchema(PromptItem)]),
    ).toEqual([]);
  });

  it("says all that the server finds and refuses, and no more", () => {
    expect(missing({ ...de, ...ofServer }, serverTexts)).toEqual([]);
    expect(stale(ofServer, serverTexts)).toEqual([]);
  });

  it("says all that is told of a call, and no more", () => {
    const told = saidIn(readFileSync(join(packages, "simulator/src/transcript.ts"), "utf8"));
    expect(missing({ ...de, ...ofSimulator }, told)).toEqual([]);
    expect(stale(ofSimulator, told)).toEqual([]);
  });

  it("has each value that the English has, and says the same wherever it is said twice", async () => {
    const tables: readonly Words[] = [
      ofLanguage,
      ofServer,
      ofSimulator,
      ...(await Promise.all(
        folders.map(
          async (folder) => ((await import(join(actions, folder, "de.ts"))) as { de: Words }).de,
        ),
      )),
    ];
    for (const [english, german] of tables.flatMap((table) => Object.entries(table))) {
      expect(values(german)).toEqual(values(english));
      expect([english, { ...ofSimulator, ...ofServer, ...de }[english]]).toEqual([english, german]);
    }
  });
});

it("a text is found in the source with its values, and with the texts within it", () => {
  const source = "x = say`at most ${count({ a: 1 })} ${one ? say`line of ${n}` : `${n} ♪`}`;";
  expect(saidIn(source)).toEqual(["at most {0} {1}", "line of {0}"]);
});
