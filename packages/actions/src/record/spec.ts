import {
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  joined,
  say,
  variable,
} from "@cordboard/language";
import { Type } from "typebox";

import { RECORDING_ERRORS, RECORDING_FIELDS } from "../recording-fields.ts";

export const spec = defineAction({
  type: "Record",
  title: "Record",
  description: "Records what the caller says.",
  group: "Caller input",
  icon: "microphone",
  needs: "voice",
  traits: { takes: "input" },
  properties: Type.Object(
    {
      ...RECORDING_FIELDS,
      variable: Type.Optional(
        variable({
          title: "Store name in",
          description: "A variable that takes the recording's name.",
        }),
      ),
      lengthVariable: Type.Optional(
        variable({
          title: "Store length in",
          description: "A variable that takes the recording's length in seconds.",
        }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: () => [
    DEFAULT_BRANCH,
    { name: "Timeout", description: "Nothing was said." },
    ERROR_BRANCH,
  ],
  summary: ({ maxSec = 120, variable: name }) =>
    joined([...(name ? [`→ ${name}`] : []), say`at most ${maxSec} s`]),
  errors: RECORDING_ERRORS,
});
