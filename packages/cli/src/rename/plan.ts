import { existsSync } from "node:fs";
import { join } from "node:path";

import { language } from "@cordboard/actions/specs";
import { renamedRecording, usesOf, type Script } from "@cordboard/language";
import { scriptPlaces, type Workspace, type WorkspaceScript } from "@cordboard/server/workspace";

import { CliError } from "../output.ts";
import { scenariosOf } from "../scenarios.ts";
import { mentionsOf } from "../uses.ts";
import { readText } from "../workspace-files.ts";
import type { Kind } from "./kinds.ts";
import { replaceNames, type NamePlace } from "./names-in-json.ts";
import { placesInScenario } from "./scenario-places.ts";

/** What becomes of one file. */
export interface Change {
  /** Within the workspace, with forward slashes. */
  readonly path: string;
  /** Its new path, when it moves. */
  readonly to?: string;
  readonly text?: { readonly before: string; readonly after: string };
}

export interface Plan {
  readonly changes: readonly Change[];
  /** Where an expression has the name in quotes: only a person knows whether it is meant. */
  readonly mentions: readonly string[];
}

interface Rename {
  readonly workspace: Workspace;
  readonly kind: Kind;
  readonly from: string;
  readonly to: string;
}

/** Everything that a rename changes; nothing is written yet. Throws CliError when a use could be overlooked. */
export function planRename(rename: Rename): Plan {
  const { workspace, from } = rename;
  return {
    changes: [
      ...inSettings(rename),
      ...workspace.scripts.flatMap((script) => inScript(script, rename)),
      ...inScenarios(rename),
      ...recordings(rename),
      ...hoursFile(rename),
    ],
    mentions: workspace.scripts.flatMap(({ script, path }) =>
      script ? mentionsOf(script, from).map((action) => `${path} ${action}`) : [],
    ),
  };
}

function inSettings({ workspace, kind, from, to }: Rename): Change[] {
  const change = (path: string, places: readonly NamePlace[]): Change[] => {
    if (places.length === 0) return [];
    const before = readText(join(workspace.folder, path));
    return [{ path, text: { before, after: replaceNames(before, places, to) } }];
  };
  if (kind === "skill") return change("skills.json", [{ path: [from], as: "key" }]);
  if (kind === "hours") {
    const skills = workspace.skills.filter(({ hours }) => hours === from);
    return change(
      "skills.json",
      skills.map(({ name }) => ({ path: [name, "hours"], as: "value" })),
    );
  }
  if (kind !== "script") return [];
  return change(
    "cordboard.json",
    [...scriptPlaces(workspace)].filter(({ script }) => script === from),
  );
}

function inScript({ path, name, text, script }: WorkspaceScript, rename: Rename): Change[] {
  const { workspace, kind, from, to } = rename;
  if (!script) throw new CliError(`${path} cannot be read: mend it first (cordboard validate).`);
  const isItself = kind === "script" && name === from;
  const uses = [...usesOf(script, language.specs)].filter(
    (use) => use.kind === kind && use.name === from,
  );
  if (!isItself && uses.length === 0) return [];
  const places = uses.map((use): NamePlace => ({ path: use.path, as: "value" }));
  const renamed = JSON.parse(replaceNames(text, places, to)) as Script;
  const after = language.format(isItself ? { ...renamed, name: to } : renamed);
  const moved = `scripts/${to}.json`;
  const moves =
    isItself && path === `scripts/${from}.json` && !existsSync(join(workspace.folder, moved));
  return [{ path, text: { before: text, after }, ...(moves ? { to: moved } : {}) }];
}

function inScenarios({ workspace, kind, from, to }: Rename): Change[] {
  return scenariosOf(workspace).flatMap(({ scenario }, index) => {
    const path = workspace.tests[index] ?? "";
    const places = scenario && placesInScenario(scenario, kind, from);
    if (!places) throw new CliError(`${path} cannot be read: mend it first (cordboard test).`);
    if (places.length === 0) return [];
    if (kind === "skill" && Object.hasOwn(scenario.skills ?? {}, to))
      throw new CliError(`${path} has a skill "${to}" of its own already.`);
    const before = readText(join(workspace.folder, path));
    return [{ path, text: { before, after: replaceNames(before, places, to) } }];
  });
}

function recordings({ workspace, kind, from, to }: Rename): Change[] {
  if (kind !== "prompt") return [];
  return Object.values(workspace.promptFiles).flatMap((names) => {
    const path = names[from];
    return path === undefined ? [] : [{ path, to: renamedRecording(path, to) }];
  });
}

const hoursFile = ({ kind, from, to }: Rename): Change[] =>
  kind === "hours" ? [{ path: `hours/${from}.json`, to: `hours/${to}.json` }] : [];
