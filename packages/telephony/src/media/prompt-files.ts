import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { RECORDING_ENDINGS } from "@cordboard/language";
import { TelephonyError } from "../errors.ts";

/** A prompt's file, and what tells it from an earlier one of the same name. */
export interface PromptFile {
  readonly path: string;
  readonly stamp: string;
}

/**
 * The recording that is heard: that of the first folder that has one. A name may have folders in it, and must not lead
 * out of the prompt folder.
 */
export async function findPrompt(folders: readonly string[], name: string): Promise<PromptFile> {
  for (const folder of folders) {
    for (const ending of RECORDING_ENDINGS) {
      const path = join(folder, `${name}${ending}`);
      const inside = relative(folder, path);
      if (inside === ".." || inside.startsWith(`..${sep}`)) break;
      const found = await stat(path).catch(() => null);
      if (found?.isFile() === true)
        return { path, stamp: `${found.mtimeMs}:${found.size}:${found.ino}` };
    }
  }
  throw new TelephonyError("prompt-not-found", "");
}

/** Its bytes; it may have been taken away since it was found. */
export const readPrompt = ({ path }: PromptFile): Promise<Buffer> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new TelephonyError("prompt-unreadable", error.message, { cause: error });
  });

/** Hashes of what is in files, so that the same sound under another name or date is the same. */
export class FileHashes {
  readonly #known = new Map<string, { readonly stamp: string; readonly hash: string }>();

  async of(file: PromptFile): Promise<string> {
    const known = this.#known.get(file.path);
    if (known?.stamp === file.stamp) return known.hash;
    const hash = createHash("sha256")
      .update(await readPrompt(file))
      .digest("hex");
    this.#known.set(file.path, { stamp: file.stamp, hash });
    return hash;
  }
}
