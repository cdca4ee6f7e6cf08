import { compileShape, HoursFile, SettingsFile, SkillsFile } from "@cordboard/language";
import { Scenario } from "@cordboard/simulator";

/** The shapes of the workspace's own files. */
export const settingsShape = compileShape(SettingsFile);
export const skillsShape = compileShape(SkillsFile);
export const hoursShape = compileShape(HoursFile);
export const scenarioShape = compileShape(Scenario);
