import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { actionFiles } from "./files.ts";
import { namesOf } from "./names.ts";

/**
 * Writes the folder of a new action type.
 *
 * @param actions the folder with those that there are
 * @param types their names
 * @returns the new folder's name; throws when the name is taken or cannot be one
 */
export function writeAction(actions: string, types: readonly string[], type: string): string {
  const names = namesOf(type);
  const taken = types.find((other) => other.toLowerCase() === type.toLowerCase());
  if (taken) throw new Error(`There is an action type ${taken} already.`);
  const folder = join(actions, names.folder);
  if (existsSync(folder)) throw new Error(`There is a folder ${names.folder} already.`);
  for (const [path, text] of Object.entries(actionFiles(names))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: "wx" });
  }
  return names.folder;
}
