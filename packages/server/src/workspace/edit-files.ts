import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from "node:fs";
import { dirname, join, sep } from "node:path";

import { ServerError, type ServerProblemName } from "../errors.ts";
import { atomicWrite } from "./atomic-write.ts";
import type { Workspace } from "./model.ts";
import type { WorkspaceFolder } from "./workspace-folder.ts";

/**
 * Changes to the files of a workspace. Each looks at the files as they are now, and nothing else of this process
 * comes between looking and writing. Paths are those of files that were found in the workspace, or made from names
 * that were checked.
 */
export class EditFiles {
  readonly #folder: WorkspaceFolder;

  constructor(folder: WorkspaceFolder) {
    this.#folder = folder;
  }

  /** The workspace as its files are now. */
  now(): Workspace {
    return this.#folder.refresh();
  }

  /** Undefined when the file is not there. */
  read(path: string): string | undefined {
    const file = this.#place(path);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  }

  /** The same of a file that is no text. */
  readBytes(path: string): Buffer | undefined {
    const file = this.#place(path);
    return existsSync(file) ? readFileSync(file) : undefined;
  }

  write(path: string, content: string | Uint8Array): void {
    this.#change(path, (file) => atomicWrite(file, content));
  }

  /** Writes files that are not there yet: all, or none. What it gives back takes them away again. */
  add(texts: ReadonlyMap<string, string>): () => void {
    const made: string[] = [];
    const takeBack = () => {
      for (const file of made) rmSync(file, { force: true });
      this.#folder.refresh();
    };
    for (const [path, text] of texts) {
      try {
        const file = this.#place(path);
        atomicWrite(file, text);
        made.push(file);
      } catch (cause) {
        takeBack();
        if (cause instanceof ServerError) throw cause;
        throw new ServerError("file-not-written", `${path} could not be written.`, { cause });
      }
    }
    this.#folder.refresh();
    return takeBack;
  }

  move(path: string, to: string): void {
    this.#change(to, (file) => {
      mkdirSync(dirname(file), { recursive: true });
      renameSync(this.#place(path), file);
    });
  }

  remove(path: string): void {
    this.#change(path, (file) => rmSync(file));
  }

  #change(path: string, change: (file: string) => void): void {
    const file = this.#place(path);
    try {
      change(file);
    } catch (cause) {
      throw new ServerError("file-not-written", `${path} could not be written.`, { cause });
    }
    this.#folder.refresh();
  }

  /** Where a file is; links in the workspace that lead out of it are not followed. */
  #place(path: string): string {
    const { folder } = this.#folder.workspace;
    const file = join(folder, path);
    let parent = dirname(file);
    while (!existsSync(parent)) parent = dirname(parent);
    const home = realpathSync(folder);
    if (`${realpathSync(parent)}${sep}`.startsWith(`${home}${sep}`)) return file;
    throw new ServerError("file-not-written", `${path} is not in the workspace.`);
  }
}

/** What somebody edits, as it is now. */
interface Current {
  readonly text: string;
  readonly revision: string;
}

/** Nobody's newer version is written over: a change says which one it was made from. */
export function checkUnchanged(
  problem: ServerProblemName,
  title: string,
  current: Current,
  revision: string | null,
): void {
  if (current.revision === revision) return;
  const { text } = current;
  throw new ServerError(problem, `${title} was changed since you opened it.`, {
    current: { text, revision: current.revision },
  });
}
