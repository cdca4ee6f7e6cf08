import type { SkillSummary } from "@cordboard/api";
import { useMemo } from "react";

import { useWorkspace } from "../workspace-store.ts";

/** The settings of each skill, by its name. */
export function useSkillSettings(): ReadonlyMap<string, SkillSummary> {
  const skills = useWorkspace(({ workspace }) => workspace?.skills);
  return useMemo(() => new Map(skills?.map((skill) => [skill.name, skill])), [skills]);
}
