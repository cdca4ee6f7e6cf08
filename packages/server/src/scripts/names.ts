import { existsSync } from "node:fs";
import { join } from "node:path";

import { isName } from "@cordboard/language";

import { ServerError } from "../errors.ts";
import type { Workspace } from "../workspace/model.ts";

export function checkName(name: string): void {
  if (isName(name)) return;
  throw new ServerError(
    "wrong-shape",
    "A script's name has letters, digits, spaces and . _ / -, at most 64, and begins and ends with a letter or digit.",
  );
}

export const nameTaken = (name: string) =>
  new ServerError("script-name-taken", `There is a script "${name}" already.`);

export function checkUnused({ points }: Workspace, name: string): void {
  const numbers = points.filter(({ script }) => script === name).map(({ number }) => number);
  if (numbers.length === 0) return;
  throw new ServerError("script-in-use", `"${name}" answers ${numbers.join(", ")}.`);
}

/** A file for a new script, named after it, that neither is there nor will be made for another draft. */
export function freePath(
  { folder }: Workspace,
  drafts: readonly { readonly path: string }[],
  name: string,
): string {
  const plain = name.normalize("NFKD").toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "script";
  for (let copy = 1; ; copy += 1) {
    const path = `scripts/${slug}${copy === 1 ? "" : `-${copy}`}.json`;
    const isTaken = existsSync(join(folder, path)) || drafts.some((one) => one.path === path);
    if (!isTaken) return path;
  }
}
