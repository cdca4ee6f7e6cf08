import { existsSync } from "node:fs";
import { join } from "node:path";

import { isName } from "@cordboard/language";

import { ServerError } from "../errors.ts";
import { scriptPlaces } from "../workspace/script-places.ts";
import type { Workspace } from "../workspace/model.ts";
import { usesInWords, usesInWorkspace } from "../workspace/uses-in-workspace.ts";

export function checkName(name: string): void {
  if (isName(name)) return;
  throw new ServerError(
    "wrong-shape",
    "A script's name has letters, digits, spaces and . _ / -, at most 64, and begins and ends with a letter or digit.",
  );
}

export const nameTaken = (name: string) =>
  new ServerError("script-name-taken", `There is a script "${name}" already.`);

/** @throws ServerError `script-in-use`, by what: numbers that it answers, other scripts that run it */
export function checkUnused(workspace: Workspace, name: string): void {
  const places = [...scriptPlaces(workspace)].filter(({ script }) => script === name);
  const others = (usesInWorkspace(workspace, "script").get(name) ?? []).filter(
    ({ script }) => script !== name,
  );
  const uses = [
    ...places.map(({ use }) => use),
    ...(others.length > 0 ? [`is used by ${usesInWords(others)}`] : []),
  ];
  if (uses.length > 0) throw new ServerError("script-in-use", `"${name}" ${uses.join(" and ")}.`);
}

/** What a name looks like in a path. */
export const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "") || "script";

/** A file for a new script, named after it, that neither is there nor will be made for another draft. */
export function freePath(
  { folder }: Workspace,
  drafts: readonly { readonly path: string }[],
  name: string,
): string {
  const slug = slugOf(name);
  for (let copy = 1; ; copy += 1) {
    const path = `scripts/${slug}${copy === 1 ? "" : `-${copy}`}.json`;
    const isTaken = existsSync(join(folder, path)) || drafts.some((one) => one.path === path);
    if (!isTaken) return path;
  }
}
