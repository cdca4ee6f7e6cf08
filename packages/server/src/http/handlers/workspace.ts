import type { Centre } from "../../centre.ts";
import { VERSION } from "../../version.ts";
import { checkText } from "../../workspace/check-text.ts";
import type { Handlers } from "../handlers.ts";

export function workspaceHandlers(
  centre: Centre,
): Handlers<"getStatus" | "getWorkspace" | "checkScript"> {
  const { folder } = centre;
  return {
    checkScript: (_params, { text }) =>
      checkText(folder.refresh(), text).map((problem) => ({ ...problem })),
    getStatus() {
      const { name, folder: path } = folder.workspace;
      return { telephony: centre.telephonyStatus(), workspace: { name, path }, version: VERSION };
    },
    getWorkspace() {
      const {
        name,
        country,
        timeZone,
        skills,
        points,
        prompts,
        hours,
        aiAgents,
        rules: { breakReasons = [] },
        dispositions,
        problems,
      } = folder.refresh();
      return {
        name,
        country,
        timeZone,
        skills: skills.map((skill) => ({ ...skill })),
        points: points.map((point) => ({
          ...point,
          lastAgent: point.lastAgent && { ...point.lastAgent },
        })),
        prompts,
        hours: Object.fromEntries(
          hours.flatMap((one) => (one.hours ? [[one.name, one.hours] as const] : [])),
        ),
        aiAgents: Object.keys(aiAgents).filter((one) => aiAgents[one]?.stream),
        breakReasons: [...breakReasons],
        dispositions: [...dispositions],
        problems: problems.map((problem) => ({ ...problem })),
      };
    },
  };
}
