import { language } from "@cordboard/actions/specs";
import { usesOf, type Resources, type Script } from "@cordboard/language";

import { client } from "../../client.ts";
import { useWorkspace } from "../../workspace-store.ts";

/** The scripts that a drawing can come to, as they are saved, and the workspace's hours. */
export async function loadResources(drawing: Script): Promise<Resources> {
  const scripts = await loadScripts(new Map([[drawing.name, drawing]]));
  const { hours = {} } = useWorkspace.getState().workspace ?? {};
  return {
    script: (name) => scripts.get(name),
    hours: (name) => (Object.hasOwn(hours, name) ? hours[name] : undefined),
  };
}

/**
 * The scripts of these names, and all that any of them can come to, as they are saved. Those that are given are taken as
 * they are; one with errors is as if it were not there, as for real calls.
 */
export async function loadScripts(
  given: ReadonlyMap<string, Script>,
  names: Iterable<string> = [],
): Promise<ReadonlyMap<string, Script>> {
  const scripts = new Map(given);
  const known = new Set(useWorkspace.getState().scripts?.map(({ name }) => name));
  const load = async (name: string) => {
    if (scripts.has(name) || !known.delete(name)) return;
    const { text } = await client.getScript({ name });
    const { script, problems } = language.check(text);
    if (script && problems.every(({ severity }) => severity !== "error")) scripts.set(name, script);
  };
  for (const name of names) await load(name);
  for (const script of scripts.values())
    for (const { kind, name } of usesOf(script, language.specs))
      if (kind === "script") await load(name);
  return scripts;
}
