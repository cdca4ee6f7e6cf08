import { join } from "node:path";

import type { PromptsView, Recording, SavedPrompt } from "@cordboard/api";

import { ServerError } from "../errors.ts";
import { checkUnchanged, type EditFiles } from "../workspace/edit-files.ts";
import { FileCache } from "../workspace/file-cache.ts";
import { sha256 } from "../workspace/read-script.ts";
import { usesInWords, usesInWorkspace } from "../workspace/uses-in-workspace.ts";
import { checkNewName } from "./new-name.ts";
import { heardFrom, neededIn, promptLibrary } from "./prompt-library.ts";
import { checkSound } from "./usable-sound.ts";

/** Changes to prompts/LANGUAGE/NAME.wav. */
export class EditPrompts {
  readonly #files: EditFiles;
  readonly #looked = new FileCache<Recording>();

  constructor(files: EditFiles) {
    this.#files = files;
  }

  list(): PromptsView {
    const workspace = this.#files.now();
    const { folder, prompts } = workspace;
    const placeOf = (language: string, name: string) => join(folder, pathOf(language, name));
    const files = Object.entries(prompts).flatMap(([language, names]) =>
      names.map((name) => placeOf(language, name)),
    );
    this.#looked.keep(new Set(files));
    return promptLibrary(workspace, (language, name) =>
      prompts[language]?.includes(name)
        ? this.#looked.read(placeOf(language, name), lookAt)
        : undefined,
    );
  }

  /** The recording that callers of a language hear: its own, or that of the language without its country. */
  get(language: string, name: string): Buffer {
    const { prompts } = this.#files.now();
    const found = heardFrom(language, name, prompts);
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

  delete(language: string, name: string, revision: string): void {
    const workspace = this.#files.now();
    if (!workspace.prompts[language]?.includes(name)) notFound(language, name);
    const current = { text: "", revision: sha256(this.get(language, name)) };
    checkUnchanged("resource-changed", `The recording "${name}"`, current, revision);
    if (neededIn(workspace, language, name).length > 0) this.#refuseUsed(name);
    this.#files.remove(pathOf(language, name));
  }

  /** In all languages, or in none. */
  rename(name: string, to: string): void {
    const { prompts } = this.#files.now();
    const languages = Object.keys(prompts).filter((one) => prompts[one]?.includes(name));
    if (languages.length === 0) notFound("any language", name);
    if (to === name) return;
    const others = new Set(Object.values(prompts).flat());
    others.delete(name);
    checkNewName("recording", to, [...others]);
    this.#refuseUsed(name);
    const moved: string[] = [];
    try {
      for (const language of languages) {
        this.#files.move(pathOf(language, name), pathOf(language, to));
        moved.push(language);
      }
    } catch (error) {
      for (const language of moved) this.#files.move(pathOf(language, to), pathOf(language, name));
      throw error;
    }
  }

  #refuseUsed(name: string): void {
    const uses = usesInWorkspace(this.#files.now(), "prompt").get(name) ?? [];
    if (uses.length === 0) return;
    throw new ServerError("resource-in-use", `"${name}" is used by ${usesInWords(uses)}.`);
  }
}

/** A file that git or somebody else brought may be anything. */
function lookAt(file: Buffer): Recording {
  const revision = sha256(file);
  try {
    return { revision, seconds: checkSound(file) };
  } catch (error) {
    if (error instanceof ServerError) return { revision, seconds: 0, problem: error.message };
    throw error;
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
