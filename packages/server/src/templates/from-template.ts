import { language } from "@cordboard/actions/specs";
import type { FromTemplate as Answer } from "@cordboard/api";

import { ServerError } from "../errors.ts";
import type { EditSkills } from "../resources/edit-skills.ts";
import type { EditScripts } from "../scripts/edit-scripts.ts";
import type { EditedScript } from "../scripts/edited-script.ts";
import { slugOf } from "../scripts/names.ts";
import type { EditFiles } from "../workspace/edit-files.ts";
import { hoursName, isTemplate, readTemplate, type Template } from "./read-template.ts";

interface Parts {
  readonly files: EditFiles;
  readonly edit: EditScripts;
  readonly skills: EditSkills;
}

export type FromTemplate = (
  id: string,
  name: string,
) => { readonly script: EditedScript; readonly kept: Answer["kept"] };

/**
 * Makes a script from an example: a draft, as every new script is. What it needs and the workspace does not have is
 * saved to files at once: no call comes to it before the script is published and answers a number.
 */
export const makeFromTemplate =
  ({ files, edit, skills }: Parts): FromTemplate =>
  (id, name) => {
    if (!isTemplate(id))
      throw new ServerError("resource-not-found", `There is no template "${id}".`);
    const template = readTemplate(id);
    edit.checkNew(name);
    if ([...template.scripts.values()].some((one) => one.name === name))
      throw new ServerError(
        "script-name-taken",
        `This template brings a script "${name}" of its own.`,
      );
    const { hours, scripts } = keptOf(template, files, edit);
    const takeBack = files.add(filesOf(template, name, { hours, scripts }, files));
    try {
      const text = language.format({ ...template.main, name });
      const kept = { hours, scripts, skills: skills.add(template.skills) };
      return { script: edit.save(name, { text, revision: null }), kept };
    } catch (error) {
      takeBack();
      throw error;
    }
  };

/** What the workspace has already. */
function keptOf({ hours, scripts }: Template, files: EditFiles, edit: EditScripts) {
  const workspace = files.now();
  const there = edit.all();
  return {
    scripts: [...scripts.values()]
      .map(({ name }) => name)
      .filter((name) => there.some((one) => one.name === name)),
    hours: [...hours.keys()]
      .map(hoursName)
      .filter((name) => workspace.hours.some((one) => one.name === name)),
  };
}

/** Whatever is not there; the scenarios in a folder of the script's own, as those of several templates have the same names. */
function filesOf(
  { main, scripts, hours, tests }: Template,
  name: string,
  kept: Pick<Answer["kept"], "scripts" | "hours">,
  files: EditFiles,
): Map<string, string> {
  const added: [path: string, text: string][] = [
    ...[...scripts]
      .filter(([, script]) => !kept.scripts.includes(script.name))
      .map(([path, script]): [string, string] => [freeFile(files, path), language.format(script)]),
    ...[...hours].filter(([path]) => !kept.hours.includes(hoursName(path))),
    ...[...tests].map(([path, text]): [string, string] => [
      freeFile(files, path.replace("tests/", `tests/${slugOf(name)}/`)),
      text.replace(`"script": "${main.name}"`, () => `"script": ${JSON.stringify(name)}`),
    ]),
  ];
  return new Map(added);
}

/** `scripts/identify.json`, or `scripts/identify-2.json` when another thing has that file. */
function freeFile(files: EditFiles, path: string): string {
  for (let copy = 1; ; copy += 1) {
    const candidate = copy === 1 ? path : path.replace(/\.json$/, `-${copy}.json`);
    if (files.read(candidate) === undefined) return candidate;
  }
}
