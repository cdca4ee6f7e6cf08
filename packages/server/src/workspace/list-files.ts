import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * Files below a folder of the workspace, as paths with forward slashes within the workspace, in order.
 * Links are not followed: nothing outside the workspace is ever listed.
 */
export function listFiles(workspace: string, folder: string, ending: string): string[] {
  let entries;
  try {
    entries = readdirSync(join(workspace, folder), { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith("."))
    .map((entry) => relative(workspace, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
