import { join } from "node:path";

import { compileShape, HoursFile, isTimeZone } from "@cordboard/language";

import { SERVER_PROBLEMS } from "../errors.ts";
import { FileCache } from "./file-cache.ts";
import { listFiles } from "./list-files.ts";
import type { WorkspaceHours } from "./model.ts";
import { readJson, type ReadJson } from "./read-json.ts";

const hoursShape = compileShape(HoursFile);

/** All `hours/**.json`, each by the name of its file. */
export function readHours(folder: string): WorkspaceHours[] {
  const files = new FileCache<WorkspaceHours>();
  return listFiles(folder, "hours", ".json").flatMap(
    (path) =>
      files.read(join(folder, path), (bytes) => readOne(path, bytes.toString("utf8"))) ?? [],
  );
}

function readOne(path: string, text: string): WorkspaceHours {
  const name = path.slice("hours/".length, -".json".length);
  const json = readJson<HoursFile>(text, hoursShape);
  if (!json.value) return { name, path, problems: json.problems };
  const problems = [...mistakes(json.value, json)];
  if (problems.some(({ severity }) => severity === "error")) return { name, path, problems };
  return { name, path, hours: json.value, problems };
}

/** What a schema cannot say. */
function* mistakes(hours: HoursFile, { problemAt }: ReadJson<HoursFile>) {
  const { timeZone, holidays = {}, overrides = {}, weekly } = hours;
  const invalid = SERVER_PROBLEMS["invalid-hours"];
  if (!isTimeZone(timeZone))
    yield problemAt(["timeZone"], invalid, `"${timeZone}" is not a time zone.`);
  for (const [name, { date }] of Object.entries(holidays)) {
    // A day of every year is one that some year has: 29 February is.
    if (!isDay(date.length === "MM-DD".length ? `2024-${date}` : date))
      yield problemAt(["holidays", name, "date"], invalid, `There is no day ${date}.`);
  }
  for (const [name, { from, to }] of Object.entries(overrides)) {
    for (const [key, moment] of Object.entries({ from, to })) {
      if (!isDay(moment.slice(0, "YYYY-MM-DD".length)))
        yield problemAt(["overrides", name, key], invalid, `There is no day ${moment}.`);
    }
    if (to <= from)
      yield problemAt(["overrides", name, "to"], invalid, `"${name}" ends before it begins.`);
  }
  const spans = [
    ...Object.values(weekly),
    ...Object.values(holidays).map(({ open }) => open ?? []),
  ];
  const opens = spans.flat().length > 0 || Object.values(overrides).some(({ is }) => is === "open");
  if (!opens) {
    const never = SERVER_PROBLEMS["hours-never-open"];
    yield problemAt(["weekly"], never, "These hours are never open.", "warning");
  }
}

const isDay = (date: string): boolean => {
  const time = new Date(`${date}T00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
};
