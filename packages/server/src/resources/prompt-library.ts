import type { PromptsView, PromptView, Recording } from "@cordboard/api";
import { language as scripts } from "@cordboard/actions/specs";
import { usesOf } from "@cordboard/language";

import type { Workspace } from "../workspace/model.ts";
import { languagesHeard } from "../workspace/references.ts";
import { spokenLanguages } from "../workspace/spoken-languages.ts";
import { usesInWorkspace } from "../workspace/uses-in-workspace.ts";

type Prompts = Workspace["prompts"];

/** All names that are recorded or played by scripts, each with what there is in which language. */
export function promptLibrary(
  workspace: Workspace,
  recordingOf: (language: string, name: string) => Recording | undefined,
): PromptsView {
  const { prompts } = workspace;
  const wanted = wantedPrompts(workspace);
  const uses = usesInWorkspace(workspace, "prompt");
  const languages = [...new Set([...Object.keys(prompts), ...spokenBy(workspace)])].toSorted();
  const names = new Set([...Object.values(prompts).flat(), ...wanted.keys()]);
  const view = (name: string): PromptView => {
    const found = languages.map((language) => [language, recordingOf(language, name)] as const);
    const others = languages.flatMap((language): [string, string][] => {
      const from = heardFrom(language, name, prompts);
      return from === undefined || from === language ? [] : [[language, from]];
    });
    return {
      name,
      recordings: Object.fromEntries(
        found.flatMap(([language, recording]) => (recording ? [[language, recording]] : [])),
      ),
      borrowed: Object.fromEntries(others),
      missing: missingIn(wanted.get(name), name, prompts),
      uses: [...(uses.get(name) ?? [])],
    };
  };
  return { languages, prompts: [...names].toSorted(byName).map(view) };
}

/** Languages in which scripts would play nothing any more, were this recording not there. */
export function neededIn(workspace: Workspace, language: string, name: string): readonly string[] {
  const { prompts } = workspace;
  const wanted = wantedPrompts(workspace).get(name);
  const without = {
    ...prompts,
    [language]: (prompts[language] ?? []).filter((one) => one !== name),
  };
  const before = new Set(missingIn(wanted, name, prompts));
  return missingIn(wanted, name, without).filter((one) => !before.has(one));
}

/** The language whose recording is heard. */
export const heardFrom = (language: string, name: string, prompts: Prompts): string | undefined =>
  languagesHeard(language).find((one) => prompts[one]?.includes(name));

const missingIn = (wanted: Iterable<string> = [], name: string, prompts: Prompts): string[] =>
  [...wanted].filter((language) => heardFrom(language, name, prompts) === undefined).toSorted();

/** Names that scripts play → the languages that these scripts speak. */
function wantedPrompts({ scripts: all }: Workspace): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const { script } of all) {
    if (!script) continue;
    const spoken = spokenLanguages(script, scripts);
    for (const { kind, name } of usesOf(script, scripts.specs)) {
      if (kind !== "prompt") continue;
      wanted.set(name, new Set([...(wanted.get(name) ?? []), ...spoken]));
    }
  }
  return wanted;
}

const spokenBy = ({ scripts: all }: Workspace): string[] =>
  all.flatMap(({ script }) => (script ? [...spokenLanguages(script, scripts)] : []));

const byName = (a: string, b: string) => a.localeCompare(b, "en");
