import type { SoundConverter } from "@cordboard/telephony";

import type { EditFiles } from "../workspace/edit-files.ts";
import { EditHours } from "./edit-hours.ts";
import { EditPrompts } from "./edit-prompts.ts";
import { EditSettings } from "./edit-settings.ts";
import { EditSkills } from "./edit-skills.ts";
import { EditTests } from "./edit-tests.ts";

/** What people edit beside scripts. */
export interface EditResources {
  readonly skills: EditSkills;
  readonly hours: EditHours;
  readonly prompts: EditPrompts;
  readonly settings: EditSettings;
  readonly tests: EditTests;
}

export const editResources = (files: EditFiles, converter: SoundConverter): EditResources => ({
  skills: new EditSkills(files),
  hours: new EditHours(files),
  prompts: new EditPrompts(files, converter),
  settings: new EditSettings(files),
  tests: new EditTests(files),
});
