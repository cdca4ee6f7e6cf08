import type { Centre } from "../../centre.ts";
import type { Handlers } from "../handlers.ts";

export function promptHandlers({
  resources: { prompts },
}: Centre): Handlers<"getPrompt" | "savePrompt"> {
  return {
    getPrompt: ({ language, name }) => prompts.get(language, name),
    savePrompt: ({ language, name }, sound, { revision }) =>
      prompts.save(language, name, sound, revision ?? null),
  };
}
