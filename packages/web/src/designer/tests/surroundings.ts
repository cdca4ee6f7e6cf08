import type { Script } from "@cordboard/language";

import { useWorkspace } from "../../workspace-store.ts";
import { loadScripts } from "../simulator/load-resources.ts";
import type { Surroundings } from "./jobs.ts";

/** The workspace as it is saved, with a script as it is drawn, and whatever scripts of these names can come to. */
export async function surroundings(
  name: string,
  drawn: Script,
  names: Iterable<string> = [],
): Promise<Surroundings> {
  const scripts = await loadScripts(new Map([[name, drawn]]), names);
  const { hours = {}, skills = [] } = useWorkspace.getState().workspace ?? {};
  return { scripts, hours, skills: skills.map((skill) => ({ ...skill })) };
}
