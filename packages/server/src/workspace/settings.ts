import { SETTINGS_DEFAULTS, type SettingsFile, type SkillsFile } from "@cordboard/language";

import type { Settings, WorkspaceSkill } from "./model.ts";
import { readJson, type ReadJson } from "./read-json.ts";
import { settingsShape, skillsShape } from "./schemas.ts";

export const SETTINGS_FILE = "cordboard.json";
export const SKILLS_FILE = "skills.json";

export interface ReadSettings {
  readonly settings?: Settings;
  readonly json: ReadJson<SettingsFile>;
}

export function readSettings(text: string): ReadSettings {
  const json = readJson<SettingsFile>(text, settingsShape);
  if (!json.value) return { json };
  const {
    $schema: _,
    description: __,
    name,
    country = SETTINGS_DEFAULTS.country,
    language,
    timeZone,
    points,
    rest,
    sdkAppId = 0,
    hooks = {},
    scriptIds = {},
    aiAgents = {},
    dispositions = [],
    ...rules
  } = json.value;
  const settings: Settings = {
    name,
    country,
    language: language ?? SETTINGS_DEFAULTS.language,
    timeZone: timeZone ?? SETTINGS_DEFAULTS.timeZone,
    points: Object.entries(points ?? {}).map(([number, point]) => ({
      number,
      script: point.script ?? "",
      aiAgent: point.aiAgent ?? "",
      hook: point.hook ?? "",
      country: point.country ?? country,
      lastAgent: point.lastAgent ? { prompt: "", ...point.lastAgent } : null,
      hours: point.hours ?? "",
      whenClosed: point.whenClosed ?? "",
    })),
    rules,
    dispositions,
    sdkAppId,
    hooks,
    scriptIds,
    aiAgents,
    ...(rest ? { rest } : {}),
  };
  return { settings, json };
}

export interface ReadSkills {
  readonly skills?: readonly WorkspaceSkill[];
  readonly json: ReadJson<SkillsFile>;
}

export function readSkills(text: string): ReadSkills {
  const json = readJson<SkillsFile>(text, skillsShape);
  if (!json.value) return { json };
  const skills = Object.entries(json.value).map(([name, settings]) => ({ name, ...settings }));
  return { skills, json };
}
