import type { Centre } from "../../centre.ts";
import type { Handlers } from "../handlers.ts";

type Names =
  | "listSkills"
  | "createSkill"
  | "saveSkill"
  | "renameSkill"
  | "deleteSkill"
  | "listHours"
  | "createHours"
  | "saveHours"
  | "renameHours"
  | "deleteHours"
  | "getPoints"
  | "savePoints"
  | "getSettings"
  | "saveSettings";

/** Skills, hours, points of contact and settings: each change is a change of a file, and counts from the next call on. */
export function resourceHandlers({ resources, scripts, desk }: Centre): Handlers<Names> {
  const { skills, hours, settings } = resources;
  const agentsWith = async (skill: string) =>
    (await desk.agents())
      .filter((agent) => agent.skills.some(({ name }) => name === skill))
      .map(({ name }) => name);
  return {
    listSkills: () => skills.list(),
    createSkill: (_params, { name }) => skills.create(name),
    saveSkill: ({ name }, body) => skills.save(name, body.settings, body.revision),
    renameSkill: async ({ name }, { name: to }) => skills.rename(name, to, await agentsWith(name)),
    deleteSkill: async ({ name }) => skills.delete(name, await agentsWith(name)),
    listHours: () => hours.list(),
    createHours: (_params, { name }) => hours.create(name),
    async saveHours({ name }, body) {
      const saved = hours.save(name, body.hours, body.revision);
      await scripts.stored();
      return saved;
    },
    renameHours: ({ name }, { name: to }) => hours.rename(name, to),
    deleteHours: ({ name }) => hours.delete(name),
    getPoints: () => settings.points(),
    savePoints: (_params, { points, revision }) => settings.savePoints(points, revision),
    getSettings: () => settings.settings(),
    saveSettings: (_params, body) => settings.save(body.settings, body.revision),
  };
}
