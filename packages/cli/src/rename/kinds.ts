import type { Workspace } from "@cordboard/server/workspace";

/** What can be renamed. */
export const KINDS = ["skill", "script", "prompt", "hours"] as const;
export type Kind = (typeof KINDS)[number];

/** The names of a kind that the workspace has. */
export const namesOf: { readonly [K in Kind]: (workspace: Workspace) => readonly string[] } = {
  skill: ({ skills }) => skills.map(({ name }) => name),
  script: ({ scripts }) => scripts.map(({ name }) => name),
  hours: ({ hours }) => hours.map(({ name }) => name),
  prompt: ({ prompts }) => [...new Set(Object.values(prompts).flat())],
};
