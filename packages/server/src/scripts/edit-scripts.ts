import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";

import { language } from "@cordboard/actions/specs";
import type { Script } from "@cordboard/language";

import { ServerError } from "../errors.ts";
import { atomicWrite } from "../workspace/atomic-write.ts";
import type { Workspace, WorkspaceScript } from "../workspace/model.ts";
import { isName } from "../workspace/schemas.ts";
import type { WorkspaceFolder } from "../workspace/workspace-folder.ts";
import { newScript } from "./new-script.ts";

/**
 * Changes to the script files of a workspace. Each looks at the files as they are now, and nothing else of this
 * process comes between looking and writing. Only files that were found in the workspace, and names made here,
 * are ever written: no path comes from outside.
 */
export class EditScripts {
  readonly #folder: WorkspaceFolder;

  constructor(folder: WorkspaceFolder) {
    this.#folder = folder;
  }

  /** @throws ServerError `script-not-found` */
  find(name: string): WorkspaceScript {
    const { scripts } = this.#folder.refresh();
    const found = scripts.find((script) => script.name === name);
    if (!found) throw new ServerError("script-not-found", `There is no script "${name}".`);
    return found;
  }

  /** Saves a text in canonical form, over the revision that it was made from; null for a script that is new. */
  save(name: string, text: string, revision: string | null): WorkspaceScript {
    const workspace = this.#folder.refresh();
    const old = workspace.scripts.find((script) => script.name === name);
    if (!old && revision !== null) {
      throw new ServerError("script-not-found", `There is no script "${name}" any more.`);
    }
    if (old && old.revision !== revision) {
      throw new ServerError(
        "script-changed",
        `The script "${name}" was changed since you opened it.`,
        { current: { text: old.text, revision: old.revision } },
      );
    }
    const { script, problems } = language.check(text);
    if (!script) {
      const [first] = problems;
      const place = first ? ` Line ${first.line}: ${first.message}` : "";
      throw new ServerError("script-invalid", `This cannot be saved as a script.${place}`, {
        problems,
      });
    }
    if (!old) checkName(script.name);
    if (script.name !== name) this.#checkNewName(workspace, name, script.name);
    return this.#write(old?.path ?? freePath(workspace, script.name), script);
  }

  create(name: string): WorkspaceScript {
    const workspace = this.#folder.refresh();
    checkName(name);
    if (workspace.scripts.some((script) => script.name === name)) throw nameTaken(name);
    return this.#write(freePath(workspace, name), newScript(name, workspace));
  }

  delete(name: string): void {
    const { path } = this.find(name);
    checkUnused(this.#folder.workspace, name);
    rmSync(join(this.#folder.workspace.folder, path));
    this.#folder.refresh();
  }

  #checkNewName(workspace: Workspace, name: string, to: string): void {
    checkName(to);
    if (workspace.scripts.some((script) => script.name === to)) throw nameTaken(to);
    checkUnused(workspace, name);
  }

  #write(path: string, script: Script): WorkspaceScript {
    try {
      atomicWrite(join(this.#folder.workspace.folder, path), language.format(script));
    } catch (cause) {
      throw new ServerError("script-not-written", `${path} could not be written.`, { cause });
    }
    return this.find(script.name);
  }
}

function checkName(name: string): void {
  if (isName(name)) return;
  throw new ServerError(
    "wrong-shape",
    "A script's name has letters, digits, spaces and . _ / -, at most 64, and begins and ends with a letter or digit.",
  );
}

const nameTaken = (name: string) =>
  new ServerError("script-name-taken", `There is a script "${name}" already.`);

function checkUnused({ points }: Workspace, name: string): void {
  const numbers = points.filter(({ script }) => script === name).map(({ number }) => number);
  if (numbers.length === 0) return;
  throw new ServerError("script-in-use", `"${name}" answers ${numbers.join(", ")}.`);
}

/** A file for a new script, named after it. */
function freePath({ folder }: Workspace, name: string): string {
  const plain = name.normalize("NFKD").toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "script";
  for (let copy = 1; ; copy += 1) {
    const path = `scripts/${slug}${copy === 1 ? "" : `-${copy}`}.json`;
    if (!existsSync(join(folder, path))) return path;
  }
}
