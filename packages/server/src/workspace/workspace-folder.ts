import { join } from "node:path";

import { language as standard } from "@cordboard/actions/specs";
import { pointFor, releaseOf } from "@cordboard/language";

import { FileCache, stampOf } from "./file-cache.ts";
import { listFiles } from "./list-files.ts";
import { promptPaths } from "./list-prompts.ts";
import { loadWorkspace } from "./load-workspace.ts";
import type { Point, Workspace, WorkspaceScript } from "./model.ts";
import { resourcesOf } from "./resources.ts";
import { SETTINGS_FILE, SKILLS_FILE } from "./settings.ts";

/** A workspace that is being worked in: always as its files are now, so that an editor or `git pull` needs no restart. */
export class WorkspaceFolder {
  readonly #folder: string;
  readonly #cache = new FileCache<WorkspaceScript>();
  readonly #listeners = new Set<(workspace: Workspace) => void>();
  #workspace: Workspace;
  /** What a script needs, by its name. */
  readonly #files = new Map<string, readonly string[]>();
  /** What each file of the workspace looked like before it was read. */
  #stamps = new Map<string, string>();
  #signature = "";

  /** @throws ServerError as {@link loadWorkspace} */
  constructor(folder: string) {
    this.#folder = folder;
    this.#workspace = this.#load();
  }

  /** As it was when it was last read. */
  get workspace(): Workspace {
    return this.#workspace;
  }

  /** Reads what has changed. While cordboard.json is gone, all stays as it was. */
  refresh(): Workspace {
    const isThere = stampOf(join(this.#folder, SETTINGS_FILE)) !== "";
    if (!isThere || this.#signature === this.#look()) return this.#workspace;
    this.#workspace = this.#load();
    for (const listener of this.#listeners) listener(this.#workspace);
    return this.#workspace;
  }

  /** The point for a dialled number; looks at the files that it needs, and reads all only when one of them has changed. */
  pointFor(dnis: string): Point | undefined {
    const point = pointFor(dnis, this.#workspace.points);
    const files = this.#filesOfPoint(point);
    const isFresh =
      files.length > 0 &&
      [SETTINGS_FILE, ...files].every(
        (file) => stampOf(join(this.#folder, file)) === this.#stamps.get(file),
      );
    return isFresh ? point : pointFor(dnis, this.refresh().points);
  }

  script(name: string): WorkspaceScript | undefined {
    return this.#workspace.scripts.find((script) => script.name === name);
  }

  onRefresh(listener: (workspace: Workspace) => void): void {
    this.#listeners.add(listener);
  }

  /** What a call to it needs; none: they are not known. */
  #filesOfPoint(point: Point | undefined): readonly string[] {
    const { script = "", hours = "", whenClosed = "" } = point ?? {};
    const [usual, closed] = [this.#filesOf(script), this.#filesOf(whenClosed)];
    if (usual.length === 0 || (whenClosed !== "" && closed.length === 0)) return [];
    return [...usual, ...closed, ...(hours === "" ? [] : [`hours/${hours}.json`])];
  }

  /** Of a script and whatever it can come to. None: there is no such script. */
  #filesOf(name: string): readonly string[] {
    const known = this.#files.get(name);
    if (known) return known;
    const { scripts, hours } = this.#workspace;
    const { script } = this.script(name) ?? {};
    const release = script && releaseOf(script, standard.specs, resourcesOf({ scripts, hours }));
    const paths = release
      ? [
          ...[name, ...Object.keys(release.scripts)].map((one) => this.script(one)?.path ?? ""),
          ...Object.keys(release.hours).map((one) => `hours/${one}.json`),
        ]
      : [];
    this.#files.set(name, paths);
    return paths;
  }

  #load(): Workspace {
    this.#files.clear();
    // Before reading: a file that changes meanwhile looks different the next time.
    this.#signature = this.#look();
    return loadWorkspace(this.#folder, {
      language: standard,
      cache: this.#cache,
      previous: this.#workspace,
    });
  }

  #look(): string {
    const files = [
      SETTINGS_FILE,
      SKILLS_FILE,
      ...listFiles(this.#folder, "scripts", ".json"),
      ...listFiles(this.#folder, "hours", ".json"),
      ...listFiles(this.#folder, "tests", ".json"),
      ...promptPaths(this.#folder),
    ];
    this.#stamps = new Map(files.map((file) => [file, stampOf(join(this.#folder, file))]));
    return [...this.#stamps].flat().join("\n");
  }
}
