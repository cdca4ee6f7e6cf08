import { language } from "@cordboard/actions/specs";
import { usesOf, type Resources, type Script } from "@cordboard/language";

import { client } from "../../client.ts";
import { useWorkspace } from "../../workspace-store.ts";

/** The scripts that a drawing can come to, as they are saved, and the workspace's hours. */
export async function loadResources(drawing: Script): Promise<Resources> {
  const scripts = new Map([[drawing.name, drawing]]);
  const known = new Set(useWorkspace.getState().scripts?.map(({ name }) => name));
  for (const script of scripts.values()) {
    for (const { kind, name } of usesOf(script, language.specs)) {
      if (kind !== "script" || scripts.has(name) || !known.has(name)) continue;
      const { text } = await client.getScript({ name });
      const found = language.check(text).script;
      if (found) scripts.set(name, found);
    }
  }
  const { hours = {} } = useWorkspace.getState().workspace ?? {};
  return {
    script: (name) => scripts.get(name),
    hours: (name) => (Object.hasOwn(hours, name) ? hours[name] : undefined),
  };
}
