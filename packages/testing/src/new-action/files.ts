import type { ActionNames } from "./names.ts";
import { errorScenario, playedScenario } from "./scenarios.ts";

/**
 * The files of a new action type, by their paths in its folder: it plays prompts, which is a beginning with a property, a
 * command, an event to wait for, and both common branches.
 */
export const actionFiles = (names: ActionNames): { readonly [path: string]: string } => ({
  "spec.ts": spec(names),
  "de.ts": german(names),
  "semantics.ts": SEMANTICS,
  "README.md": readme(names),
  [`${names.folder}.test.ts`]: test(names),
  "scenarios/plays-to-its-end.json": playedScenario(names),
  "scenarios/missing-recording.json": errorScenario(names),
});

const spec = ({
  type,
  title,
}: ActionNames) => `import { DEFAULT_BRANCH, defineAction, ERROR_BRANCH, prompts } from "@cordboard/language";
import { Type } from "typebox";

import { PLAYBACK_ERRORS } from "../playback-errors.ts";
import { promptSummary } from "../prompt-summary.ts";

export const spec = defineAction({
  type: "${type}",
  title: "${title}",
  description: "Plays prompts to the caller.",
  group: "Caller input",
  icon: "puzzle",
  needs: "voice",
  traits: { takes: "time" },
  properties: Type.Object(
    {
      prompts: prompts({ title: "Prompts", description: "Played one after another.", minItems: 1 }),
    },
    { additionalProperties: false },
  ),
  branches: () => [DEFAULT_BRANCH, ERROR_BRANCH],
  summary: ({ prompts: items }) => promptSummary(items),
  errors: PLAYBACK_ERRORS,
});
`;

const german = ({ title }: ActionNames) => `/** The action in German, by its English texts. */
export const de = {
  "${title}": "${title}",
  "Plays prompts to the caller.": "Spielt dem Anrufer Ansagen vor.",
  "Played one after another.": "Werden nacheinander gespielt.",
};
`;

const SEMANTICS = `import { defineSemantics, done, failed, wait, type PromptSource } from "@cordboard/runtime";

interface Properties {
  readonly prompts: readonly PromptSource[];
}

export const semantics = defineSemantics<Properties>({
  start({ properties, prompt, newId }) {
    const parts = prompt(properties.prompts);
    return wait(null, { commands: [{ type: "play", playbackId: newId("playback"), parts }] });
  },
  on(_context, _local, event) {
    if (event.type === "playback.finished") return done("Default");
    if (event.type === "playback.failed") return failed(event.code, event.message);
    return wait(null);
  },
});
`;

const readme = ({ title }: ActionNames) => `# ${title}

Plays recordings, text that is read aloud, and spoken values as one sequence.

## How it behaves

When the last part is over the script goes on by Default. A recording that is missing, or text where the call server
cannot speak, takes Error. Unlinked, Error falls to Default.
`;

const test = ({ type }: ActionNames) => `import { inWords } from "@cordboard/language";
import { expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "${type}");

test("on the canvas: what is heard", () => {
  expect(inWords(spec.summary({ prompts: [{ type: "speech", text: "Hello." }] }))).toBe("Hello.");
});
`;
