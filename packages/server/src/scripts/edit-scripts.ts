import { language } from "@cordboard/actions/specs";
import { readDrawable, type Script } from "@cordboard/language";

import { ServerError } from "../errors.ts";
import { checkUnchanged, type EditFiles } from "../workspace/edit-files.ts";
import type { Workspace } from "../workspace/model.ts";
import { sha256 } from "../workspace/read-script.ts";
import type { WorkspaceFolder } from "../workspace/workspace-folder.ts";
import { Drafts } from "./drafts.ts";
import { editedScripts, type EditedScript } from "./edited-script.ts";
import { checkName, checkUnused, freePath, nameTaken } from "./names.ts";
import { newScript } from "./new-script.ts";

/** A text that somebody saves. */
export interface Save {
  readonly text: string;
  /** What it was made from: the draft or, without one, the file; null for a script that is new. */
  readonly revision: string | null;
  /** A newer file that has been merged into it. */
  readonly published?: string | null;
  readonly by?: string;
}

/** Who did something to a script, and when. */
export interface Edited {
  readonly by: string;
  readonly at: number;
}

/**
 * Changes to scripts. Saving keeps a draft, publishing writes the file. Each looks at files and drafts as they are
 * now, and nothing else of this process comes between looking and writing.
 */
export class EditScripts {
  readonly #files: EditFiles;
  readonly #drafts: Drafts;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  readonly #publications = new Map<string, Edited & { readonly revision: string }>();

  constructor(folder: WorkspaceFolder, files: EditFiles, now: () => number = Date.now) {
    this.#files = files;
    this.#drafts = new Drafts(folder.workspace.folder);
    this.#now = now;
    folder.onRefresh(() => this.#changed());
  }

  /** Calls back after each change, also of the files themselves. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  all(): EditedScript[] {
    return editedScripts(this.#files.now(), this.#drafts.all());
  }

  /** @throws ServerError `script-not-found` */
  find(name: string): EditedScript {
    const found = this.#look(name);
    if (!found) throw new ServerError("script-not-found", `There is no script "${name}".`);
    return found;
  }

  /** Who published the file as it is, if that was since the server began. */
  publication({ name, published }: EditedScript): Edited | null {
    const { by, at, revision } = this.#publications.get(name) ?? {};
    if (by === undefined || at === undefined || revision !== published?.revision) return null;
    return { by, at };
  }

  /** Keeps a draft in canonical form, over the revision that it was made from. */
  save(name: string, { text, revision, published, by = "" }: Save): EditedScript {
    const old = this.#look(name);
    if (!old && revision !== null) {
      throw new ServerError("script-not-found", `There is no script "${name}" any more.`);
    }
    if (old) checkHead(old, revision);
    const script = readDrawable(text);
    if (!script) throw invalid(text);
    if (!old) checkName(name);
    const canonical = language.format(script);
    const file = old?.published ?? null;
    const isOnFile = file !== null && (file.revision === published || file.revision === revision);
    if (file && sha256(canonical) === file.revision && isOnFile) this.#drafts.remove(name);
    else {
      const base = isOnFile
        ? { text: file.text, revision: file.revision }
        : (old?.draft?.base ?? null);
      const path = old?.path ?? freePath(this.#files.now(), this.#drafts.all(), name);
      this.#drafts.put({ name, path, text: canonical, base, by, at: this.#now() });
    }
    this.#changed();
    return this.find(name);
  }

  create(name: string, copyOf?: string): EditedScript {
    this.checkNew(name);
    const script =
      copyOf === undefined ? newScript(name, this.#files.now()) : drawableOf(this.find(copyOf));
    return this.save(name, { text: language.format({ ...script, name }), revision: null });
  }

  /** @throws ServerError when a new script cannot be called so */
  checkNew(name: string): void {
    checkName(name);
    if (this.#look(name)) throw nameTaken(name);
  }

  /** Gives a script that nothing uses another name: its file stays where it is, a draft stays a draft. */
  rename(name: string, to: string): EditedScript {
    const { published, draft } = this.find(name);
    if (to === name) return this.find(name);
    this.#checkNewName(this.#files.now(), name, to);
    const named = (one: Pick<EditedScript, "text" | "script">) =>
      language.format({ ...drawableOf(one), name: to });
    const file = published && named(published);
    const drafted = draft && named(draft);
    if (published && file !== null) this.#files.write(published.path, file);
    this.#drafts.remove(name);
    if (draft && drafted !== null) {
      const { path, by, at, base } = draft;
      const isOnFile = base !== null && base.revision === published?.revision && file !== null;
      const now = isOnFile ? { text: file, revision: sha256(file) } : base;
      this.#drafts.put({ name: to, path, text: drafted, base: now, by, at });
    }
    this.#changed();
    return this.find(to);
  }

  /** Throws a draft away; what is published stays. Of a script that was never published nothing is left. */
  discard(name: string, revision: string): void {
    checkHead(this.find(name), revision);
    this.#drafts.remove(name);
    this.#changed();
  }

  /** Writes the file: without errors only, and over the one that the draft was compared with. */
  publish(
    name: string,
    { revision, published, by }: { revision: string; published: string | null; by: string },
  ): EditedScript {
    const old = this.find(name);
    const file = old.published?.revision ?? null;
    const base = old.draft ? (old.draft.base?.revision ?? null) : file;
    checkHead(old, file === published && file === base ? revision : null);
    const { script, problems, path } = old;
    const errors = problems.filter(({ severity }) => severity === "error");
    if (!script || errors.length > 0) {
      const [first] = errors;
      const place = first ? ` Line ${first.line}: ${first.message}` : "";
      throw new ServerError("script-has-errors", `"${name}" has errors.${place}`, { problems });
    }
    if (script.name !== name) this.#checkNewName(this.#files.now(), name, script.name);
    this.#files.write(path, language.format(script));
    this.#drafts.remove(name);
    this.#publications.set(script.name, { by, at: this.#now(), revision: old.revision });
    this.#changed();
    return this.find(script.name);
  }

  delete(name: string): void {
    const { published } = this.find(name);
    if (published) {
      checkUnused(this.#files.now(), name);
      this.#files.remove(published.path);
    }
    this.#drafts.remove(name);
    this.#changed();
  }

  #look(name: string): EditedScript | undefined {
    return this.all().find((script) => script.name === name);
  }

  #checkNewName(workspace: Workspace, name: string, to: string): void {
    this.checkNew(to);
    checkUnused(workspace, name);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

const checkHead = (now: EditedScript, revision: string | null) =>
  checkUnchanged("script-changed", `The script "${now.name}"`, now, revision);

function drawableOf({ text, script }: Pick<EditedScript, "text" | "script">): Script {
  if (!script) throw invalid(text);
  return script;
}

function invalid(text: string): ServerError {
  const { problems } = language.check(text);
  const [first] = problems;
  const place = first ? ` Line ${first.line}: ${first.message}` : "";
  return new ServerError("script-invalid", `This cannot be saved as a script.${place}`, {
    problems,
  });
}
