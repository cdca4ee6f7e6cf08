import { Type, type Static } from "typebox";

import { FileProblem, request, Revision } from "./common.ts";

/** Checked with its file, so that mistakes have their places. */
const Scenario = Type.Unsafe<{ readonly [key: string]: unknown }>({
  type: "object",
  description: "As in tests/NAME.json.",
});

export const TestView = Type.Object({
  name: Type.String({ description: "The file's, without .json." }),
  path: Type.String({ description: "Within the workspace, with forward slashes." }),
  scenario: Type.Unsafe<{ readonly [key: string]: unknown } | null>({
    ...Scenario,
    type: ["object", "null"],
    description: "As it is written; null when the file does not have the form of a scenario.",
  }),
  revision: Revision,
  problems: Type.Array(FileProblem),
});
export type TestView = Static<typeof TestView>;

export const SaveTest = request({
  scenario: Scenario,
  revision: Type.Unsafe<string | null>({
    ...Revision,
    type: ["string", "null"],
    description: "The revision that was edited; null saves only if there is no such test yet.",
  }),
});
