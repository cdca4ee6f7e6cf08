import { accessSync, constants, existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";

import { atomicWrite } from "@cordboard/server/workspace";

import { CliError } from "../output.ts";
import type { Change } from "./plan.ts";

/**
 * Makes the changes: all of them, or none as far as a file system allows. What would not work is found before the
 * first one; when one fails all the same, those before it are taken back.
 */
export function carryOut(folder: string, changes: readonly Change[]): void {
  for (const change of changes) checkChange(folder, change);
  const done: (() => void)[] = [];
  try {
    for (const { path, to, text } of changes) {
      const file = join(folder, path);
      const target = to === undefined ? file : join(folder, to);
      if (to !== undefined) {
        mkdirSync(dirname(target), { recursive: true });
        renameSync(file, target);
        done.push(() => renameSync(target, file));
      }
      if (text) {
        atomicWrite(target, text.after);
        done.push(() => atomicWrite(target, text.before));
      }
    }
  } catch (error) {
    for (const takeBack of done.toReversed()) takeBack();
    throw new CliError(`Nothing was changed: ${String(error)}`);
  }
}

function checkChange(folder: string, { path, to }: Change): void {
  try {
    accessSync(dirname(join(folder, path)), constants.W_OK);
  } catch {
    throw new CliError(`Nothing was changed: ${path} cannot be written.`);
  }
  if (to !== undefined && existsSync(join(folder, to)))
    throw new CliError(`Nothing was changed: there is a file ${to} already.`);
}
