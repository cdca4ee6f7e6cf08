import type { SavedPrompt } from "@cordboard/api";

import { ServerError } from "../errors.ts";
import { checkUnchanged, type EditFiles } from "../workspace/edit-files.ts";
import { sha256 } from "../workspace/read-script.ts";
import { checkNewName } from "./new-name.ts";
import { checkSound } from "./usable-sound.ts";

/** Changes to prompts/LANGUAGE/NAME.wav. */
export class EditPrompts {
  readonly #files: EditFiles;

  constructor(files: EditFiles) {
    this.#files = files;
  }

  /** The recording that callers of a language hear: its own, or that of the language without its country. */
  get(language: string, name: string): Buffer {
    const { prompts } = this.#files.now();
    const [plain = ""] = language.split("-");
    const found = [language, plain].find((one) => prompts[one]?.includes(name));
    return (
      (found === undefined ? undefined : this.#files.readBytes(pathOf(found, name))) ??
      notFound(language, name)
    );
  }

  /** `revision`: of the recording that is replaced; null where there is none yet. */
  save(language: string, name: string, sound: Uint8Array, revision: string | null): SavedPrompt {
    checkLanguage(language);
    const taken = this.#files.now().prompts[language] ?? [];
    const file = Buffer.from(sound);
    if (taken.includes(name)) {
      const current = { text: "", revision: sha256(this.get(language, name)) };
      if (revision === null) {
        throw new ServerError("resource-name-taken", `There is a recording "${name}" already.`, {
          current,
        });
      }
      checkUnchanged("resource-changed", `The recording "${name}"`, current, revision);
    } else if (revision === null) checkNewName("recording", name, taken);
    else notFound(language, name);
    const seconds = checkSound(file);
    this.#files.write(pathOf(language, name), file);
    return { revision: sha256(file), seconds };
  }
}

const pathOf = (language: string, name: string) => `prompts/${language}/${name}.wav`;

function checkLanguage(language: string): void {
  if (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language)) return;
  throw new ServerError("wrong-shape", "The language is a tag such as en-US.");
}

function notFound(language: string, name: string): never {
  throw new ServerError("resource-not-found", `There is no recording "${name}" in ${language}.`);
}
