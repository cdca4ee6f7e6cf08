import type { HoursView } from "@cordboard/api";
import { HOURS_SCHEMA_ID, HoursFile } from "@cordboard/language";

import { ServerError } from "../errors.ts";
import { checkUnchanged, type EditFiles } from "../workspace/edit-files.ts";
import { readHoursFile } from "../workspace/hours.ts";
import type { WorkspaceHours } from "../workspace/model.ts";
import { usesInWords, usesInWorkspace } from "../workspace/uses-in-workspace.ts";
import { currentOf, JsonFile, revisionOf } from "./json-file.ts";
import { checkNewName } from "./new-name.ts";

const DAY = ["09:00-17:00"];
const OFFICE_WEEK = { monday: DAY, tuesday: DAY, wednesday: DAY, thursday: DAY, friday: DAY };

/** Changes to hours/NAME.json. */
export class EditHours {
  readonly #files: EditFiles;

  constructor(files: EditFiles) {
    this.#files = files;
  }

  list(): HoursView[] {
    const workspace = this.#files.now();
    const uses = usesInWorkspace(workspace, "hours");
    return workspace.hours.map(({ name, path, written = null, problems }) => ({
      name,
      path,
      hours: written,
      revision: revisionOf(written),
      problems: problems.map((problem) => ({ ...problem })),
      uses: [...(uses.get(name) ?? [])],
    }));
  }

  create(name: string): HoursView {
    const { timeZone, hours } = this.#files.now();
    this.#checkNew(name, hours);
    return this.#write(pathOf(name), { $schema: HOURS_SCHEMA_ID, timeZone, weekly: OFFICE_WEEK });
  }

  save(name: string, hours: HoursFile, revision: string): HoursView {
    const { path, written = null } = this.#find(name);
    checkUnchanged("resource-changed", `The file ${path}`, currentOf(written), revision);
    return this.#write(path, hours);
  }

  rename(name: string, to: string): HoursView {
    const { path } = this.#find(name);
    const others = this.#files.now().hours.filter((one) => one.name !== name);
    this.#checkNew(to, others);
    this.#checkUnused(name);
    if (to !== name) this.#files.move(path, pathOf(to));
    return this.#view(to);
  }

  delete(name: string): void {
    const { path } = this.#find(name);
    this.#checkUnused(name);
    this.#files.remove(path);
  }

  #find(name: string): WorkspaceHours {
    return this.#files.now().hours.find((one) => one.name === name) ?? notFound(name);
  }

  #view(name: string): HoursView {
    return this.list().find((one) => one.name === name) ?? notFound(name);
  }

  #write(path: string, hours: HoursFile): HoursView {
    const check = (text: string) => {
      const { name, written, problems } = readHoursFile(path, text);
      return { name, value: written, problems };
    };
    new JsonFile(this.#files, path, { schema: HoursFile, check }).write(hours);
    return this.#view(path.slice("hours/".length, -".json".length));
  }

  #checkNew(name: string, others: readonly WorkspaceHours[]): void {
    checkNewName(
      "file of hours",
      name,
      others.map((one) => one.name),
    );
  }

  #checkUnused(name: string): void {
    const workspace = this.#files.now();
    const uses = usesInWorkspace(workspace, "hours").get(name) ?? [];
    const skills = workspace.skills.filter(({ hours }) => hours === name);
    const users = [
      ...(uses.length > 0 ? [usesInWords(uses)] : []),
      ...(skills.length > 0 ? [`the skills ${skills.map((skill) => skill.name).join(", ")}`] : []),
    ];
    if (users.length === 0) return;
    throw new ServerError("resource-in-use", `"${name}" is used by ${users.join(", and by ")}.`);
  }
}

const pathOf = (name: string) => `hours/${name}.json`;

function notFound(name: string): never {
  throw new ServerError("resource-not-found", `There are no hours "${name}".`);
}
