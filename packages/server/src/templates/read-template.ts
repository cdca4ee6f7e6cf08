import { TEMPLATE_IDS, type TemplateId } from "@cordboard/api";
import type { Script, SettingsFile, SkillsFile } from "@cordboard/language";

import { TEMPLATES } from "../generated/templates.ts";

/** An example, as scripts are begun from it. */
export interface Template {
  /** Which script is the one that is made; its points of contact stay behind. */
  readonly main: Script;
  /** Path → script that it runs. */
  readonly scripts: ReadonlyMap<string, Script>;
  readonly skills: SkillsFile;
  /** Path → text. */
  readonly hours: ReadonlyMap<string, string>;
  readonly tests: ReadonlyMap<string, string>;
  readonly hosts: readonly string[];
}

export const isTemplate = (id: string): id is TemplateId =>
  TEMPLATE_IDS.some((known) => known === id);

/** The examples are checked by the project's own tests: their form is known. */
export function readTemplate(id: TemplateId): Template {
  const files = Object.entries(TEMPLATES[id]);
  const below = (folder: string) => new Map(files.filter(([path]) => path.startsWith(folder)));
  const parsed = (path: string): unknown => JSON.parse(TEMPLATES[id][path] ?? "{}");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  const { points = {}, rest } = parsed("cordboard.json") as SettingsFile;
  const first = Object.values(points)[0]?.script;
  const scripts = new Map(
    [...below("scripts/").keys()].map((path) => [path, parsed(path) as Script]),
  );
  const [path, main] = [...scripts].find(([, { name }]) => name === first) ?? [];
  if (path === undefined || !main) throw new Error(`The example ${id} answers no number.`);
  scripts.delete(path);
  return {
    main,
    scripts,
    skills: parsed("skills.json") as SkillsFile,
    hours: below("hours/"),
    tests: below("tests/"),
    hosts: rest?.allow ?? [],
  };
}

/** `hours/office.json` → `office` */
export const hoursName = (path: string): string => path.slice("hours/".length, -".json".length);
