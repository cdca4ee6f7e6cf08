import { DEFAULT_BRANCH, defineAction, ERROR_BRANCH, flag, prompts } from "@cordboard/language";
import { Type } from "typebox";

import { PLAYBACK_ERRORS } from "../playback-errors.ts";
import { promptSummary } from "../prompt-summary.ts";

export const spec = defineAction({
  type: "Play",
  title: "Play",
  description: "Plays recordings, text and spoken values to the caller.",
  group: "Caller input",
  icon: "volume",
  needs: "voice",
  traits: { takes: "time" },
  properties: Type.Object(
    {
      prompts: prompts({ title: "Prompts", description: "Played one after another.", minItems: 1 }),
      bargeIn: Type.Optional(
        flag({
          title: "Barge-in",
          description: "A key stops the prompts; it is kept for the action that follows.",
          default: true,
        }),
      ),
      clearDigits: Type.Optional(
        flag({ title: "Clear digits", description: "Forget keys pressed before.", default: true }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: () => [DEFAULT_BRANCH, ERROR_BRANCH],
  summary: ({ prompts: items }) => promptSummary(items),
  errors: PLAYBACK_ERRORS,
});
