import { client } from "../../client.ts";
import { navigate, scriptPath } from "../../router.ts";
import { loadScripts } from "../../workspace-store.ts";
import { openNew } from "../files.ts";
import { dropWork } from "../kept-work.ts";
import { saveScript } from "../saving.ts";
import { CLOSED, isUnsaved, useDesigner } from "../store.ts";

/** What is drawn of the script, if it is the one that is open, has to be on the server first. */
async function isSaved(name: string): Promise<boolean> {
  const state = useDesigner.getState();
  return state.name !== name || !isUnsaved(state) || saveScript();
}

export async function renameScript(name: string, to: string): Promise<void> {
  if (!(await isSaved(name))) return;
  await client.renameScript({ name }, { name: to });
  await leave(name, scriptPath(to));
}

export async function copyScript(name: string, to: string): Promise<void> {
  if (await isSaved(name)) await openNew(await client.createScript({ name: to, copyOf: name }));
}

export async function removeScript(name: string): Promise<void> {
  await client.deleteScript({ name });
  await leave(name, "/");
}

/** The name is gone: whoever has it open goes elsewhere. */
async function leave(name: string, to: string): Promise<void> {
  dropWork(name);
  const isOpen = useDesigner.getState().name === name;
  if (isOpen) useDesigner.setState(CLOSED);
  await loadScripts();
  if (isOpen) navigate(to, "replace");
}
