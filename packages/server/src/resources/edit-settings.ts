import type { PointsView, SettingsView } from "@cordboard/api";
import { SettingsFile, type PointsOfContact } from "@cordboard/language";

import { checkUnchanged, type EditFiles } from "../workspace/edit-files.ts";
import { readSettings, SETTINGS_FILE } from "../workspace/settings.ts";
import { scriptPlaces } from "../workspace/script-places.ts";
import { usesInWorkspace } from "../workspace/uses-in-workspace.ts";
import { currentOf, JsonFile, revisionOf } from "./json-file.ts";

/** Changes to cordboard.json: its points of contact and all the rest, each on its own. */
export class EditSettings {
  readonly #files: EditFiles;
  readonly #file: JsonFile<SettingsFile>;

  constructor(files: EditFiles) {
    this.#files = files;
    this.#file = new JsonFile(files, SETTINGS_FILE, {
      schema: SettingsFile,
      check: (text) => {
        const { json } = readSettings(text);
        return { value: json.value, problems: json.problems };
      },
    });
  }

  points(): PointsView {
    const workspace = this.#files.now();
    const { scripts } = workspace;
    const { points = {} } = this.#file.read();
    const uses = usesInWorkspace(workspace, "script");
    const answers = new Set([...scriptPlaces(workspace)].map(({ script }) => script));
    const withoutNumber = [...new Set(scripts.map(({ name }) => name))]
      .filter((name) => !answers.has(name))
      .map((script) => {
        const users = (uses.get(script) ?? []).map((use) => use.script);
        return { script, usedBy: [...new Set(users)].filter((name) => name !== script) };
      });
    return { points, revision: revisionOf(points), withoutNumber };
  }

  savePoints(points: PointsOfContact, revision: string): PointsView {
    const file = this.#file.read();
    const current = currentOf(file.points ?? {});
    checkUnchanged("resource-changed", "The list of points of contact", current, revision);
    this.#file.write({ ...file, points });
    return this.points();
  }

  settings(): SettingsView {
    const { points: _, ...settings } = this.#file.read();
    return { settings, revision: revisionOf(settings) };
  }

  save(settings: SettingsView["settings"], revision: string): SettingsView {
    const { points, ...current } = this.#file.read();
    checkUnchanged("resource-changed", "The workspace's settings", currentOf(current), revision);
    this.#file.write({ ...settings, ...(points ? { points } : {}) });
    return this.settings();
  }
}
