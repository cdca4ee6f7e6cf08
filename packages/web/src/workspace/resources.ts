import type {
  AgentView,
  HoursView,
  PointsView,
  PromptsView,
  SettingsView,
  SkillView,
} from "@cordboard/api";
import type { SkillSettings } from "@cordboard/language";
import { notifications } from "@mantine/notifications";
import { create } from "zustand";

import { asking, client } from "../client.ts";
import { texts } from "../texts/index.ts";
import { loadWorkspace } from "../workspace-store.ts";
import { Documents } from "./documents.ts";
import { hoursForm, hoursIn, hoursMistakesIn } from "./hours/hours-form.ts";
import { pointRows, pointsIn, pointsMistakes } from "./points/points-form.ts";

/** What the server says of the workspace's parts, beside their values. */
interface Resources {
  readonly skills: readonly SkillView[] | null;
  readonly hours: readonly HoursView[] | null;
  readonly points: PointsView | null;
  readonly prompts: PromptsView | null;
  readonly agents: readonly AgentView[];
  readonly isLoaded: boolean;
  /** Why a section cannot be shown, by its id. */
  readonly failures: { readonly [section: string]: unknown };
}

export const useResources = create<Resources>(() => ({
  skills: null,
  hours: null,
  points: null,
  prompts: null,
  agents: [],
  isLoaded: false,
  failures: {},
}));

const onSaved = (merged: boolean) => {
  if (merged)
    notifications.show({
      title: texts.workspace.merged.title,
      message: texts.workspace.merged.text,
    });
  asking(refresh());
};
const same = <T>(value: T): T => value;

export const skillDocs = new Documents<SkillSettings, SkillSettings>({
  toForm: same,
  fromForm: same,
  check: () => [],
  depth: 1,
  onSaved,
  send: async (name, { value, revision }) => {
    const saved = await client.saveSkill({ name }, { settings: value, revision });
    return { value: saved.settings, revision: saved.revision };
  },
});

export const hoursDocs = new Documents({
  toForm: hoursForm,
  fromForm: hoursIn,
  check: hoursMistakesIn,
  depth: 0,
  onSaved,
  send: async (name, { value, revision }) => {
    const saved = await client.saveHours({ name }, { hours: value, revision });
    return { value: saved.hours ?? value, revision: saved.revision };
  },
});

export const pointDocs = new Documents({
  toForm: pointRows,
  fromForm: pointsIn,
  check: pointsMistakes,
  depth: 1,
  onSaved,
  send: async (_name, { value, revision }) => {
    const saved = await client.savePoints({ points: value, revision });
    return { value: saved.points, revision: saved.revision };
  },
});

export const settingsDocs = new Documents<SettingsView["settings"], SettingsView["settings"]>({
  toForm: same,
  fromForm: same,
  check: ({ name }) =>
    name.trim() === "" ? [{ path: ["name"], message: texts.workspace.settings.nameNeeded }] : [],
  depth: 0,
  onSaved,
  send: async (_name, { value, revision }) => {
    const saved = await client.saveSettings({ settings: value, revision });
    return { value: saved.settings, revision: saved.revision };
  },
});

/** In how many places of each section there is work that the server does not have. */
export const useUnsaved = () => ({
  points: pointDocs.useUnsaved(),
  skills: skillDocs.useUnsaved(),
  hours: hoursDocs.useUnsaved(),
  settings: settingsDocs.useUnsaved(),
  // Each change of a recording is saved at once.
  prompts: 0,
});

/** The name of the one document that points and settings each are. */
export const ONLY = "";

/** After a change of files: here, and for the designer. */
export async function refresh(): Promise<void> {
  await Promise.all([loadResources(), loadWorkspace()]);
}

/** Asks for everything anew; unsaved work stays. */
export async function loadResources(): Promise<void> {
  const failures: { [section: string]: unknown } = {};
  const ask = async (section: string, load: () => Promise<void>) => {
    await load().catch((error: unknown) => {
      failures[section] = error;
    });
  };
  await Promise.all([
    ask("skills", async () => {
      const skills = await client.listSkills();
      for (const { name, settings, revision } of skills)
        skillDocs.take(name, { value: settings, revision });
      useResources.setState({ skills });
    }),
    ask("hours", async () => {
      const hours = await client.listHours();
      for (const { name, hours: value, revision } of hours)
        if (value) hoursDocs.take(name, { value, revision });
      useResources.setState({ hours });
    }),
    ask("points", async () => {
      const points = await client.getPoints();
      pointDocs.take(ONLY, { value: points.points, revision: points.revision });
      useResources.setState({ points });
    }),
    ask("prompts", async () => useResources.setState({ prompts: await client.listPrompts() })),
    ask("settings", async () => {
      const { settings, revision } = await client.getSettings();
      settingsDocs.take(ONLY, { value: settings, revision });
    }),
    ask("agents", async () => useResources.setState({ agents: await client.listAgents() })),
  ]);
  useResources.setState({ failures, isLoaded: true });
}
