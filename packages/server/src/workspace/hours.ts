import { join } from "node:path";

import { hoursMistakes, type HoursFile } from "@cordboard/language";

import { SERVER_PROBLEMS } from "../errors.ts";
import { FileCache } from "./file-cache.ts";
import { listFiles } from "./list-files.ts";
import type { WorkspaceHours } from "./model.ts";
import { readJson } from "./read-json.ts";
import { hoursShape } from "./schemas.ts";

/** All `hours/**.json`, each by the name of its file. */
export function readHours(folder: string): WorkspaceHours[] {
  const files = new FileCache<WorkspaceHours>();
  return listFiles(folder, "hours", ".json").flatMap(
    (path) =>
      files.read(join(folder, path), (bytes) => readHoursFile(path, bytes.toString("utf8"))) ?? [],
  );
}

/** One of them, from its text. */
export function readHoursFile(path: string, text: string): WorkspaceHours {
  const name = path.slice("hours/".length, -".json".length);
  const json = readJson<HoursFile>(text, hoursShape);
  if (!json.value) return { name, path, problems: json.problems };
  const problems = [...hoursMistakes(json.value)].map(({ path: place, kind, message }) =>
    kind === "invalid"
      ? json.problemAt(place, SERVER_PROBLEMS["invalid-hours"], message)
      : json.problemAt(place, SERVER_PROBLEMS["hours-never-open"], message, "warning"),
  );
  const written = json.value;
  const isUsable = problems.every(({ severity }) => severity !== "error");
  return { name, path, written, ...(isUsable ? { hours: written } : {}), problems };
}
