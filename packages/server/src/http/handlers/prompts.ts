import { errorCatalogue, TelephonyError } from "@cordboard/telephony";

import type { Centre } from "../../centre.ts";
import { ServerError } from "../../errors.ts";
import type { Handlers } from "../handlers.ts";

type Names =
  | "listPrompts"
  | "getPrompt"
  | "savePrompt"
  | "deletePrompt"
  | "renamePrompt"
  | "speakText";

export function promptHandlers({ resources: { prompts }, speech }: Centre): Handlers<Names> {
  return {
    listPrompts: () => prompts.list(),
    getPrompt: ({ language, name }) => prompts.get(language, name),
    savePrompt: ({ language, name }, sound, { revision }) =>
      prompts.save(language, name, sound, revision ?? null),
    deletePrompt: ({ language, name }, _body, { revision }) =>
      prompts.delete(language, name, revision),
    renamePrompt: ({ name }, { name: to }) => prompts.rename(name, to),
    speakText: async (_params, { text, language }) => {
      try {
        const spoken = await speech.speak({ text, language }, "caller", (_id, make) => make());
        return spoken.speech;
      } catch (error) {
        if (!(error instanceof TelephonyError)) throw error;
        const { title } = errorCatalogue[error.reason];
        throw new ServerError("no-speech", `${title}.`, { cause: error });
      }
    },
  };
}
