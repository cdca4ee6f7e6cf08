import type { ResourceKind } from "@cordboard/language";

import { client } from "../../client.ts";
import { scriptPath, workspacePath } from "../../router.ts";
import { texts } from "../../texts/index.ts";
import { loadScripts, loadWorkspace, useWorkspace } from "../../workspace-store.ts";
import { useScript } from "../store.ts";
import type { Named } from "./suggestions.ts";

/** What there is of a kind, each with one line about it. */
export function useResources(kind: ResourceKind): readonly Named[] {
  const { workspace, scripts } = useWorkspace();
  const language = useScript()?.language ?? "";
  switch (kind) {
    case "skill":
      return (workspace?.skills ?? []).map(({ name, ringTimeoutSec, acwSec, closed }) => ({
        name,
        detail: texts.forms.skill(ringTimeoutSec, acwSec, closed === true),
      }));
    case "hours":
      return Object.entries(workspace?.hours ?? {}).map(([name, hours]) => ({
        name,
        detail: hours.timeZone,
        help: hours.description,
      }));
    case "script":
      return (scripts ?? []).map(({ name, description, errors }) => ({
        name,
        detail: errors > 0 ? texts.scripts.errors(errors) : undefined,
        help: description,
      }));
    case "ai-agent":
      return (workspace?.aiAgents ?? []).map((name) => ({ name }));
    case "prompt":
      return promptsOf(workspace?.prompts ?? {}, language);
  }
}

/** Recordings of all languages; those that the script's own language has first. */
function promptsOf(
  prompts: { readonly [language: string]: readonly string[] },
  language: string,
): readonly Named[] {
  const plain = language.split("-")[0] ?? language;
  const own = new Set([language, plain].flatMap((one) => prompts[one] ?? []));
  const all = new Set([...own, ...Object.values(prompts).flat()]);
  return [...all].map((name) => ({
    name,
    detail: Object.keys(prompts)
      .filter((one) => prompts[one]?.includes(name))
      .join(", "),
    help: own.has(name) ? undefined : texts.forms.notInLanguage(language),
  }));
}

/** What can be done with a kind, in the field that names one of it. */
export const RESOURCES: {
  readonly [kind in ResourceKind]: {
    readonly create?: (name: string) => Promise<void>;
    /** The page where it is looked at and changed. */
    readonly page?: (name: string) => string;
  };
} = {
  script: {
    async create(name) {
      await client.createScript({ name });
      await loadScripts();
    },
    page: scriptPath,
  },
  skill: {
    async create(name) {
      await client.createSkill({ name });
      await loadWorkspace();
    },
    page: () => workspacePath("skills"),
  },
  hours: {
    async create(name) {
      await client.createHours({ name });
      await loadWorkspace();
    },
    page: (name) => workspacePath("hours", name),
  },
  "ai-agent": { page: () => workspacePath("settings") },
  prompt: { page: (name) => workspacePath("prompts", name) },
};
