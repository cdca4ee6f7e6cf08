import { language } from "@cordboard/actions/specs";
import { usesOf } from "@cordboard/language";
import { promptsFor, scriptPlaces, type Workspace } from "@cordboard/server/workspace";

/** Something that a script names. */
export interface UsedThing {
  readonly kind: string;
  readonly name: string;
  /** Ids of the actions that name it. */
  readonly actions: readonly string[];
  /** Whether the workspace has it, for a recording: in the script's language. */
  readonly found: boolean;
}

export interface ScriptNode {
  readonly name: string;
  readonly path: string;
  /** Numbers that lead to it. */
  readonly points: readonly string[];
  readonly uses: readonly UsedThing[];
  /** False when the file is no script: what it uses is not known. */
  readonly readable: boolean;
}

export interface Thing {
  readonly kind: string;
  readonly name: string;
}

/** Who uses what in a workspace. */
export interface Dependencies {
  readonly scripts: readonly ScriptNode[];
  /** What nobody uses: scripts without a number, skills, prompts. */
  readonly unused: readonly Thing[];
  /** What is named and not there, and by whom. */
  readonly missing: readonly (Thing & { readonly usedBy: string })[];
}

export function dependenciesOf(workspace: Workspace): Dependencies {
  const scripts = workspace.scripts.map(({ name, path, script }): ScriptNode => ({
    name,
    path,
    points: workspace.points.filter((point) => point.script === name).map(({ number }) => number),
    uses: script ? thingsOf(script, workspace) : [],
    readable: script !== undefined,
  }));
  const names = new Set(scripts.map(({ name }) => name));
  const named = new Set([...scriptPlaces(workspace)].map(({ script }) => script));
  return {
    scripts,
    unused: unusedThings(workspace, scripts, named),
    missing: [
      ...[...scriptPlaces(workspace)]
        .filter(({ script }) => !names.has(script))
        .map(({ script, path }) => ({ kind: "script", name: script, usedBy: String(path[1]) })),
      ...workspace.skills.flatMap(({ name: usedBy, hours: name = "" }) =>
        name === "" || workspace.hours.some((one) => one.name === name)
          ? []
          : [{ kind: "hours", name, usedBy }],
      ),
      ...scripts.flatMap(({ name: usedBy, uses }) =>
        uses.filter(({ found }) => !found).map(({ kind, name }) => ({ kind, name, usedBy })),
      ),
    ],
  };
}

function thingsOf(
  script: NonNullable<Workspace["scripts"][number]["script"]>,
  { skills, prompts, scripts, hours }: Workspace,
): UsedThing[] {
  const known: { readonly [kind: string]: ReadonlySet<string> } = {
    skill: new Set(skills.map(({ name }) => name)),
    prompt: new Set(promptsFor(script.language, prompts)),
    script: new Set(scripts.map(({ name }) => name)),
    hours: new Set(hours.map(({ name }) => name)),
  };
  const byThing = Map.groupBy(
    usesOf(script, language.specs),
    ({ kind, name }) => `${kind} ${name}`,
  );
  return [...byThing.values()].flatMap((uses) =>
    uses.slice(0, 1).map(({ kind, name }) => ({
      kind,
      name,
      actions: [...new Set(uses.map(({ action }) => action))],
      found: known[kind]?.has(name) ?? true,
    })),
  );
}

function unusedThings(
  { skills, prompts, hours }: Workspace,
  scripts: readonly ScriptNode[],
  named: ReadonlySet<string>,
): Thing[] {
  const used = new Set([
    ...scripts.flatMap(({ uses }) => uses.map(({ kind, name }) => `${kind} ${name}`)),
    ...skills.map((skill) => `hours ${skill.hours}`),
  ]);
  const recordings = [...new Set(Object.values(prompts).flat())].toSorted();
  return [
    ...scripts.filter(({ name }) => !named.has(name)).map(({ name }) => ({ kind: "script", name })),
    ...skills.map(({ name }) => ({ kind: "skill", name })),
    ...hours.map(({ name }) => ({ kind: "hours", name })),
    ...recordings.map((name) => ({ kind: "prompt", name })),
  ].filter(({ kind, name }) => !used.has(`${kind} ${name}`));
}
