import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { TelephonyError } from "../errors.ts";

/** Files of the adapter in the folder, so that it deletes nothing of anyone else. */
const OWN = /^cb-[0-9a-f]{32}\.wav$/;
const DAY_MS = 86_400_000;

/**
 * The folder that the switch plays from. A file's name is the hash of what it was made of, so it never changes
 * and is there whole or not at all. Files that nobody played for `keepDays` are deleted.
 */
export class SoundsFolder {
  readonly #folder: string;
  readonly #inSwitch: string;
  readonly #keepDays: number;
  readonly #making = new Map<string, Promise<void>>();
  #prunedAt = 0;

  constructor(folder: string, inSwitch: string, keepDays: number) {
    this.#folder = folder;
    this.#inSwitch = inSwitch;
    this.#keepDays = keepDays;
  }

  /**
   * The path, as the switch sees it and without `.wav`, of what these words are made into; `make` is called when it is
   * not there yet, once however many want it.
   */
  async path(key: readonly (string | Buffer)[], make: () => Promise<Buffer>): Promise<string> {
    const hash = createHash("sha256");
    for (const part of key) hash.update(part).update("\0");
    const name = `cb-${hash.digest("hex").slice(0, 32)}`;
    const making = this.#making.get(name) ?? this.#provide(name, make);
    this.#making.set(name, making);
    await making.finally(() => this.#making.delete(name));
    return `${this.#inSwitch}/${name}`;
  }

  async #provide(name: string, make: () => Promise<Buffer>): Promise<void> {
    const file = join(this.#folder, `${name}.wav`);
    if (await touched(file)) return;
    const content = await make();
    const half = join(this.#folder, `.${name}-${randomUUID()}`);
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(half, content, { mode: 0o644 });
      await rename(half, file);
      await this.#prune();
    } catch (error) {
      await rm(half, { force: true }).catch(() => undefined);
      throw new TelephonyError("prompt-unavailable", String(error), { cause: error });
    }
  }

  async #prune(): Promise<void> {
    const now = Date.now();
    if (now - this.#prunedAt < DAY_MS) return;
    this.#prunedAt = now;
    for (const name of await readdir(this.#folder)) {
      if (!OWN.test(name)) continue;
      const file = join(this.#folder, name);
      const { mtimeMs } = await stat(file);
      if (now - mtimeMs > this.#keepDays * DAY_MS) await rm(file, { force: true });
    }
  }
}

/** Whether the file is there; its date then says that it is in use. */
async function touched(file: string): Promise<boolean> {
  const now = new Date();
  return utimes(file, now, now).then(
    () => true,
    () => false,
  );
}
