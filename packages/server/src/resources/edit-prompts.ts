import { join } from "node:path";

import type { PromptsView, Recording, SavedPrompt } from "@cordboard/api";
import { renamedRecording } from "@cordboard/language";
import type { SoundConverter } from "@cordboard/telephony";

import { ServerError } from "../errors.ts";
import { checkUnchanged, type EditFiles } from "../workspace/edit-files.ts";
import { FileCache } from "../workspace/file-cache.ts";
import { sha256 } from "../workspace/read-script.ts";
import { usesInWords, usesInWorkspace } from "../workspace/uses-in-workspace.ts";
import { checkNewName } from "./new-name.ts";
import { heardFrom, neededIn, promptLibrary } from "./prompt-library.ts";
import { checkSound } from "./usable-sound.ts";

/** Changes to the recordings, prompts/LANGUAGE/NAME.ENDING. */
export class EditPrompts {
  readonly #files: EditFiles;
  readonly #converter: SoundConverter;
  readonly #looked = new FileCache<Promise<Recording>>();

  constructor(files: EditFiles, converter: SoundConverter) {
    this.#files = files;
    this.#converter = converter;
  }

  async list(): Promise<PromptsView> {
    const workspace = this.#files.now();
    const { folder, promptFiles } = workspace;
    const paths = Object.values(promptFiles).flatMap((names) => Object.values(names));
    const placeOf = (path: string) => join(folder, path);
    this.#looked.keep(new Set(paths.map(placeOf)));
    const found = new Map<string, Recording>();
    // One after another: all of them at once would be in memory together.
    for (const path of paths) {
      const recording = await this.#looked.read(placeOf(path), (file) => this.#lookAt(file));
      if (recording) found.set(path, recording);
    }
    return promptLibrary(workspace, (language, name) =>
      found.get(promptFiles[language]?.[name] ?? ""),
    );
  }

  /** The recording that callers of a language hear: its own, or that of the language without its country. */
  get(language: string, name: string): Buffer {
    const { prompts, promptFiles } = this.#files.now();
    const path = promptFiles[heardFrom(language, name, prompts) ?? ""]?.[name];
    return (
      (path === undefined ? undefined : this.#files.readBytes(path)) ?? notFound(language, name)
    );
  }

  /** `revision`: of the recording that is replaced; null where there is none yet. */
  async save(
    language: string,
    name: string,
    sound: Uint8Array,
    revision: string | null,
  ): Promise<SavedPrompt> {
    checkLanguage(language);
    this.#checkPlace(language, name, revision);
    const file = Buffer.from(sound);
    const { format, seconds, warnings } = await checkSound(file, this.#converter);
    // Somebody else may have been faster meanwhile.
    const before = this.#checkPlace(language, name, revision);
    const path = `prompts/${language}/${name}${format.ending}`;
    this.#files.write(path, file);
    if (before !== undefined && before !== path) this.#files.remove(before);
    return { revision: sha256(file), seconds, warnings: [...warnings] };
  }

  /** Whose place a recording takes. */
  #checkPlace(language: string, name: string, revision: string | null): string | undefined {
    const there = this.#files.now().promptFiles[language] ?? {};
    const path = Object.hasOwn(there, name) ? there[name] : undefined;
    if (path === undefined) {
      if (revision !== null) notFound(language, name);
      checkNewName("recording", name, Object.keys(there));
      return undefined;
    }
    const current = { text: "", revision: sha256(this.get(language, name)) };
    if (revision === null) {
      throw new ServerError("resource-name-taken", `There is a recording "${name}" already.`, {
        current,
      });
    }
    checkUnchanged("resource-changed", `The recording "${name}"`, current, revision);
    return path;
  }

  delete(language: string, name: string, revision: string): void {
    const workspace = this.#files.now();
    const path = workspace.promptFiles[language]?.[name] ?? notFound(language, name);
    const current = { text: "", revision: sha256(this.get(language, name)) };
    checkUnchanged("resource-changed", `The recording "${name}"`, current, revision);
    if (neededIn(workspace, language, name).length > 0) this.#refuseUsed(name);
    this.#files.remove(path);
  }

  /** In all languages, or in none. */
  rename(name: string, to: string): void {
    const { prompts, promptFiles } = this.#files.now();
    const paths = Object.values(promptFiles).flatMap((names) => names[name] ?? []);
    if (paths.length === 0) notFound("any language", name);
    if (to === name) return;
    const others = new Set(Object.values(prompts).flat());
    others.delete(name);
    checkNewName("recording", to, [...others]);
    this.#refuseUsed(name);
    const moved: (readonly [from: string, to: string])[] = [];
    try {
      for (const path of paths) {
        const place = renamedRecording(path, to);
        this.#files.move(path, place);
        moved.push([path, place]);
      }
    } catch (error) {
      for (const [path, place] of moved) this.#files.move(place, path);
      throw error;
    }
  }

  /** A file that git or somebody else brought may be anything. */
  async #lookAt(file: Buffer): Promise<Recording> {
    const revision = sha256(file);
    try {
      const { seconds, warnings } = await checkSound(file, this.#converter);
      return { revision, seconds, warnings: [...warnings] };
    } catch (error) {
      const problem = error instanceof ServerError ? error.message : String(error);
      return { revision, seconds: 0, problem, warnings: [] };
    }
  }

  #refuseUsed(name: string): void {
    const uses = usesInWorkspace(this.#files.now(), "prompt").get(name) ?? [];
    if (uses.length === 0) return;
    throw new ServerError("resource-in-use", `"${name}" is used by ${usesInWords(uses)}.`);
  }
}

function checkLanguage(language: string): void {
  if (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language)) return;
  throw new ServerError("wrong-shape", "The language is a tag such as en-US.");
}

function notFound(language: string, name: string): never {
  throw new ServerError("resource-not-found", `There is no recording "${name}" in ${language}.`);
}
