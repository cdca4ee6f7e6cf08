import type { Resources } from "@cordboard/language";

import type { Workspace, WorkspaceScript } from "./model.ts";

export const hasErrors = ({ script, problems }: WorkspaceScript): boolean =>
  !script || problems.some(({ severity }) => severity === "error");

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
