import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Run-time data beside the workspace's files; git is told to leave it alone. */
export const RUN_TIME_FOLDER = ".cordboard";

/** The folder's path; it is made when it is not there. */
export function runTimeFolder(workspace: string): string {
  const folder = join(workspace, RUN_TIME_FOLDER);
  mkdirSync(folder, { recursive: true });
  const ignore = join(folder, ".gitignore");
  if (!existsSync(ignore)) writeFileSync(ignore, "*\n");
  return folder;
}
