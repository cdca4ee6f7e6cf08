import { join, resolve } from "node:path";

import { language as standard } from "@cordboard/actions/specs";
import type { Language, Problem } from "@cordboard/language";

import { SERVER_PROBLEMS, ServerError } from "../errors.ts";
import { FileCache } from "./file-cache.ts";
import { readHours } from "./hours.ts";
import { listFiles } from "./list-files.ts";
import { listPrompts } from "./list-prompts.ts";
import type { Workspace, WorkspaceProblem, WorkspaceScript } from "./model.ts";
import { readScript } from "./read-script.ts";
import { checkReferences } from "./references.ts";
import { checkSettings } from "./check-settings.ts";
import { checkSkills } from "./check-skills.ts";
import { readSettings, readSkills, SETTINGS_FILE, SKILLS_FILE } from "./settings.ts";

export interface LoadOptions {
  readonly language?: Language;
  /** What was read before: only changed files are read again. */
  readonly cache?: FileCache<WorkspaceScript>;
  /** Settings and skills stay as they were while their file cannot be read. */
  readonly previous?: Workspace | undefined;
}

/**
 * Reads a workspace folder. Mistakes in its files are among the problems, with their places.
 *
 * @throws ServerError `S101` without a cordboard.json, `S102` when that was never readable
 * @example
 * const { scripts, problems } = loadWorkspace("examples/queue-callback");
 */
export function loadWorkspace(path: string, options: LoadOptions = {}): Workspace {
  const { language = standard, cache = new FileCache(), previous } = options;
  const folder = resolve(path);
  const read = readSettings(textOf(folder, SETTINGS_FILE) ?? noWorkspace(folder));
  const settings = read.settings ?? previous ?? unreadable(read.json.problems);
  const readSkillsFile = readSkills(textOf(folder, SKILLS_FILE) ?? "{}");
  const skills = readSkillsFile.skills ?? previous?.skills ?? [];
  const { prompts, promptFiles, problems: ofPrompts } = listPrompts(folder);
  const hours = readHours(folder);
  const files = readScripts(folder, language, cache);
  const scripts = files.map((script) => {
    const references = checkReferences(
      script,
      {
        skills,
        prompts,
        hours,
        scripts: files,
        allow: settings.rest?.allow ?? [],
        aiAgents: settings.aiAgents,
      },
      language,
    );
    return references.length > 0
      ? { ...script, problems: [...script.problems, ...references] }
      : script;
  });
  return {
    folder,
    ...settings,
    skills,
    prompts,
    promptFiles,
    scripts,
    hours,
    tests: listFiles(folder, "tests", ".json"),
    problems: [
      ...read.json.problems.map((problem) => ({ ...problem, file: SETTINGS_FILE })),
      ...checkSettings(read, { scripts, prompts, hours }),
      ...readSkillsFile.json.problems.map((problem) => ({ ...problem, file: SKILLS_FILE })),
      ...checkSkills(readSkillsFile, hours),
      ...hours.flatMap(({ path: file, problems }) =>
        problems.map((problem) => ({ ...problem, file })),
      ),
      ...sameNames(scripts),
      ...ofPrompts,
    ],
  };
}

function readScripts(
  folder: string,
  language: Language,
  cache: FileCache<WorkspaceScript>,
): WorkspaceScript[] {
  const paths = listFiles(folder, "scripts", ".json");
  const scripts = paths.flatMap(
    (path) => cache.read(join(folder, path), (bytes) => readScript(path, bytes, language)) ?? [],
  );
  cache.keep(new Set(paths.map((path) => join(folder, path))));
  return scripts;
}

function textOf(folder: string, file: string): string | undefined {
  return new FileCache<string>().read(join(folder, file), (bytes) => bytes.toString("utf8"));
}

function sameNames(scripts: readonly WorkspaceScript[]): WorkspaceProblem[] {
  return [...Map.groupBy(scripts, ({ name }) => name)].flatMap(([name, [first, ...others]]) =>
    others.map(({ path }) => ({
      code: SERVER_PROBLEMS["duplicate-script"].code,
      severity: "error" as const,
      help: SERVER_PROBLEMS["duplicate-script"].help,
      message: `The script "${name}" is also in ${first?.path ?? ""}.`,
      pointer: "/name",
      line: 1,
      column: 1,
      file: path,
    })),
  );
}

function noWorkspace(folder: string): never {
  throw new ServerError("no-workspace", `There is no ${SETTINGS_FILE} in ${folder}.`);
}

function unreadable([first]: readonly Problem[]): never {
  const place = `${SETTINGS_FILE}:${first?.line ?? 1}:${first?.column ?? 1}`;
  throw new ServerError("unreadable-workspace", `${place} ${first?.message ?? ""}`);
}
