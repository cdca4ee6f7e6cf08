import { closest, meant, say } from "@cordboard/language";

import { SERVER_PROBLEMS } from "../errors.ts";
import type { WorkspaceHours, WorkspaceProblem } from "./model.ts";
import { SKILLS_FILE, type ReadSkills } from "./settings.ts";

/** What skills.json names that is not there: warnings, as it may come yet. */
export function checkSkills(
  { skills = [], json }: ReadSkills,
  hours: readonly WorkspaceHours[],
): WorkspaceProblem[] {
  const known = new Set(hours.map(({ name }) => name));
  return skills.flatMap(({ name: skill, hours: named }) => {
    if (named === undefined || known.has(named)) return [];
    const message = say`There are no hours "${named}" in the workspace${meant(closest(named, known))}`;
    const problem = SERVER_PROBLEMS["unknown-skill-hours"];
    return [
      { ...json.problemAt([skill, "hours"], problem, message, "warning"), file: SKILLS_FILE },
    ];
  });
}
