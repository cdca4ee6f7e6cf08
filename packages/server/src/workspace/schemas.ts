import { compileShape, HoursFile, SettingsFile, SkillsFile } from "@cordboard/language";

/** The shapes of the workspace's own files. */
export const settingsShape = compileShape(SettingsFile);
export const skillsShape = compileShape(SkillsFile);
export const hoursShape = compileShape(HoursFile);
