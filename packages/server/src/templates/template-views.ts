import { TEMPLATE_IDS, type TemplateView } from "@cordboard/api";

import { hoursName, readTemplate } from "./read-template.ts";

/** What a script can be begun from, and what comes with it. */
export const templateViews = (): TemplateView[] =>
  TEMPLATE_IDS.map((id) => {
    const { scripts, skills, hours, hosts, tests } = readTemplate(id);
    return {
      id,
      scripts: [...scripts.values()].map(({ name }) => name),
      skills: Object.keys(skills),
      hours: [...hours.keys()].map(hoursName),
      hosts: [...hosts],
      scenarios: tests.size,
    };
  });
