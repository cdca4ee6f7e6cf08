import {
  IconAddressBook,
  IconClock,
  IconMicrophone,
  IconPhone,
  IconSettings,
  type Icon,
} from "@tabler/icons-react";
import { recordingOf } from "@cordboard/language";
import type { ComponentType } from "react";

import { texts } from "../texts/index.ts";
import { HoursSection } from "./hours/HoursSection.tsx";
import { PointsSection } from "./points/PointsSection.tsx";
import { PromptsSection } from "./prompts/PromptsSection.tsx";
import { SettingsSection } from "./settings/SettingsSection.tsx";
import { SkillsSection } from "./skills/SkillsSection.tsx";

/** A part of the workspace that has its own page. */
interface Section {
  /** As addresses have it. */
  readonly id: "points" | "skills" | "hours" | "prompts" | "settings";
  readonly title: string;
  readonly icon: Icon;
  /** Shows one of its things when the address names one. */
  readonly Page: ComponentType<{ readonly item: string | null }>;
  /** Is a file of the workspace, by its path, and a place in it, shown here? Gives the thing's name, or "" for all. */
  readonly holds: (file: string, steps: readonly string[]) => string | null;
}

export const SECTIONS: readonly Section[] = [
  {
    id: "points",
    title: texts.workspace.points.title,
    icon: IconPhone,
    Page: PointsSection,
    holds: (file, [first]) => (file === "cordboard.json" && first === "points" ? "" : null),
  },
  {
    id: "skills",
    title: texts.workspace.skills.title,
    icon: IconAddressBook,
    Page: SkillsSection,
    holds: (file, [first = ""]) => (file === "skills.json" ? first : null),
  },
  {
    id: "hours",
    title: texts.workspace.hours.title,
    icon: IconClock,
    Page: HoursSection,
    holds: (file) => /^hours\/(.+)\.json$/.exec(file)?.[1] ?? null,
  },
  {
    id: "prompts",
    title: texts.prompts.title,
    icon: IconMicrophone,
    Page: PromptsSection,
    holds: (file) => recordingOf(file)?.name ?? null,
  },
  {
    id: "settings",
    title: texts.workspace.settings.title,
    icon: IconSettings,
    Page: SettingsSection,
    holds: (file) => (file === "cordboard.json" ? "" : null),
  },
];
