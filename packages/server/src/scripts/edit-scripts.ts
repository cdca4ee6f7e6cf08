import { existsSync } from "node:fs";
import { join } from "node:path";

import { language } from "@cordboard/actions/specs";
import { isName, type Script } from "@cordboard/language";

import { ServerError } from "../errors.ts";
import { checkUnchanged, type EditFiles } from "../workspace/edit-files.ts";
import type { Workspace, WorkspaceScript } from "../workspace/model.ts";
import { newScript } from "./new-script.ts";

/** Changes to the script files of a workspace. */
export class EditScripts {
  readonly #files: EditFiles;

  constructor(files: EditFiles) {
    this.#files = files;
  }

  /** @throws ServerError `script-not-found` */
  find(name: string): WorkspaceScript {
    const { scripts } = this.#files.now();
    const found = scripts.find((script) => script.name === name);
    if (!found) throw new ServerError("script-not-found", `There is no script "${name}".`);
    return found;
  }

  /** Saves a text in canonical form, over the revision that it was made from; null for a script that is new. */
  save(name: string, text: string, revision: string | null): WorkspaceScript {
    const workspace = this.#files.now();
    const old = workspace.scripts.find((script) => script.name === name);
    if (!old && revision !== null) {
      throw new ServerError("script-not-found", `There is no script "${name}" any more.`);
    }
    if (old) checkUnchanged("script-changed", `The script "${name}"`, old, revision);
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
    const workspace = this.#files.now();
    checkName(name);
    if (workspace.scripts.some((script) => script.name === name)) throw nameTaken(name);
    return this.#write(freePath(workspace, name), newScript(name, workspace));
  }

  delete(name: string): void {
    const { path } = this.find(name);
    checkUnused(this.#files.now(), name);
    this.#files.remove(path);
  }

  #checkNewName(workspace: Workspace, name: string, to: string): void {
    checkName(to);
    if (workspace.scripts.some((script) => script.name === to)) throw nameTaken(to);
    checkUnused(workspace, name);
  }

  #write(path: string, script: Script): WorkspaceScript {
    this.#files.write(path, language.format(script));
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
