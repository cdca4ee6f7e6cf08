import type { FromTemplate, TemplateId } from "@cordboard/api";
import { notifications } from "@mantine/notifications";
import { create } from "zustand";

import { client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { openNew } from "../files.ts";

/** What a script is begun with. */
export type Beginning = TemplateId | "empty";

interface Asked {
  readonly beginning: Beginning;
  /** What the name begins with, such as a folder's name. */
  readonly name: string;
}

/** Whether somebody is asked about a new script. */
export const useNewScript = create<{ readonly asked: Asked | null }>(() => ({ asked: null }));

export const askForNewScript = (beginning: Beginning = "empty", name = ""): void =>
  useNewScript.setState({ asked: { beginning, name } });
export const closeNewScript = (): void => useNewScript.setState({ asked: null });

/** Makes a script, with what it needs, and opens it. */
export async function makeScript(beginning: Beginning, name: string): Promise<void> {
  if (beginning === "empty") return openNew(await client.createScript({ name }));
  const { file, kept } = await client.createFromTemplate({ id: beginning }, { name });
  await openNew(file);
  tellKept(kept);
}

function tellKept({ scripts, skills, hours }: FromTemplate["kept"]): void {
  const words = texts.first.templates;
  const lines = [
    ...(scripts.length > 0 ? [words.comes.scripts(scripts.join(", "))] : []),
    ...(skills.length > 0 ? [words.comes.skills(skills.join(", "))] : []),
    ...(hours.length > 0 ? [words.comes.hours(hours.join(", "))] : []),
  ];
  if (lines.length > 0) notifications.show({ title: words.kept, message: lines.join(" · ") });
}

/** What is proposed as a name; the same title again gets a number. */
export function proposedName(title: string, taken: readonly string[]): string {
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? title : `${title} ${copy}`;
    if (!taken.includes(name)) return name;
  }
}
