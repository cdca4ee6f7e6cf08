import type { ActionNames } from "./names.ts";

/** A caller hears the prompts: Default. */
export const playedScenario = ({ type, title }: ActionNames): string =>
  scenario(`${title} plays to its end`, type, { type: "speech", text: "Hello." }, PLAYED);

/** A recording is missing: Error. */
export const errorScenario = ({ type, title }: ActionNames): string =>
  scenario(
    `${title}: a recording that is missing`,
    type,
    { type: "file", file: "absent" },
    MISSING,
  );

const PLAYED = `  "steps": [],
  "expect": {
    "branches": ["action:Default"],
    "heard": ["Hello."],
    "path": ["begin", "action", "bye"]
  }`;

const MISSING = `  "missing": ["absent"],
  "steps": [],
  "expect": {
    "branches": ["action:Error"],
    "errors": ["prompt-unavailable"],
    "path": ["begin", "action", "sorry"]
  }`;

/** In the form that the formatter leaves as it is. */
const scenario = (
  name: string,
  type: string,
  prompt: { readonly [key: string]: string },
  rest: string,
) => `{
  "$schema": "https://cordboard.dev/schema/scenario-1.json",
  "name": "${name}",
  "script": {
    "version": 1,
    "name": "test",
    "mediaType": "phone",
    "language": "en-US",
    "timeZone": "America/New_York",
    "actions": {
      "begin": { "type": "Begin", "branches": { "Default": "action" } },
      "action": {
        "type": "${type}",
        "properties": {
          "prompts": [{ ${Object.entries(prompt)
            .map(([key, value]) => `"${key}": "${value}"`)
            .join(", ")} }]
        },
        "branches": { "Default": "bye", "Error": "sorry" }
      },
      "bye": { "type": "Hangup" },
      "sorry": { "type": "Hangup" }
    }
  },
${rest}
}
`;
