import type { SkillView } from "@cordboard/api";
import { SkillsFile, type SkillSettings } from "@cordboard/language";

import { ServerError } from "../errors.ts";
import { checkUnchanged, type EditFiles } from "../workspace/edit-files.ts";
import { readSkills, SKILLS_FILE } from "../workspace/settings.ts";
import { usesInWords, usesInWorkspace } from "../workspace/uses-in-workspace.ts";
import { currentOf, JsonFile, revisionOf } from "./json-file.ts";
import { checkNewName } from "./new-name.ts";

/** Changes to skills.json, one skill at a time: who edits another one is not in the way. */
export class EditSkills {
  readonly #files: EditFiles;
  readonly #file: JsonFile<SkillsFile>;

  constructor(files: EditFiles) {
    this.#files = files;
    this.#file = new JsonFile(files, SKILLS_FILE, {
      schema: SkillsFile,
      check: (text) => {
        const { json } = readSkills(text);
        return { value: json.value, problems: json.problems };
      },
    });
  }

  list(): SkillView[] {
    const uses = usesInWorkspace(this.#files.now(), "skill");
    return Object.entries(this.#file.read()).map(([name, settings]) => ({
      name,
      settings,
      revision: revisionOf(settings),
      uses: [...(uses.get(name) ?? [])],
    }));
  }

  create(name: string): SkillView {
    const skills = this.#file.read();
    checkNewName("skill", name, Object.keys(skills));
    return this.#write({ ...skills, [name]: {} }, name);
  }

  /** Adds those that are not there, and says which were. */
  add(skills: SkillsFile): string[] {
    const there = this.#file.read();
    const added = Object.entries(skills).filter(([name]) => !Object.hasOwn(there, name));
    if (added.length > 0) this.#file.write({ ...there, ...Object.fromEntries(added) });
    return Object.keys(skills).filter((name) => Object.hasOwn(there, name));
  }

  save(name: string, settings: SkillSettings, revision: string): SkillView {
    const skills = this.#file.read();
    const current = currentOf(skills[name] ?? notFound(name));
    checkUnchanged("resource-changed", `The skill "${name}"`, current, revision);
    return this.#write({ ...skills, [name]: settings }, name);
  }

  /** @param agents - names of those who have the skill */
  rename(name: string, to: string, agents: readonly string[]): SkillView {
    const { [name]: settings = notFound(name), ...others } = this.#file.read();
    if (to !== name) checkNewName("skill", to, Object.keys(others));
    this.#checkUnused(name, agents);
    return this.#write({ ...others, [to]: settings }, to);
  }

  delete(name: string, agents: readonly string[]): void {
    const { [name]: settings, ...others } = this.#file.read();
    if (!settings) notFound(name);
    this.#checkUnused(name, agents);
    this.#file.write(others);
  }

  #write(skills: SkillsFile, name: string): SkillView {
    this.#file.write(skills);
    return this.list().find((skill) => skill.name === name) ?? notFound(name);
  }

  #checkUnused(name: string, agents: readonly string[]): void {
    const uses = usesInWorkspace(this.#files.now(), "skill").get(name) ?? [];
    const users = [
      ...(uses.length > 0 ? [usesInWords(uses)] : []),
      ...(agents.length > 0 ? [`the agents ${agents.join(", ")}`] : []),
    ];
    if (users.length === 0) return;
    throw new ServerError("resource-in-use", `"${name}" is used by ${users.join(", and by ")}.`);
  }
}

function notFound(name: string): never {
  throw new ServerError("resource-not-found", `There is no skill "${name}".`);
}
