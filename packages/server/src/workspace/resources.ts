import { skillsWithHours, type Resources } from "@cordboard/language";

import type { Workspace, WorkspaceScript } from "./model.ts";

export const hasErrors = ({ script, problems }: WorkspaceScript): boolean =>
  !script || problems.some(({ severity }) => severity === "error");

/** The contact centre's rules as the workspace has them now. */
export const centreRules = ({ skills, rules, hours }: Workspace) => ({
  skills: skillsWithHours(skills, resourcesOf({ scripts: [], hours }).hours),
  ...rules,
});

/** Scripts without errors, and hours, by the names that scripts call them. The first file of a name counts. */
export const resourcesOf = ({
  scripts,
  hours,
}: Pick<Workspace, "scripts" | "hours">): Resources => ({
  script(name) {
    const found = scripts.find((one) => one.name === name);
    return found && !hasErrors(found) ? found.script : undefined;
  },
  hours: (name) => hours.find((one) => one.name === name)?.hours,
});
