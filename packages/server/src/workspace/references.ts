import { closest, fieldsOf, readSource, type Language, type Problem } from "@cordboard/language";

import { SERVER_PROBLEMS } from "../errors.ts";
import type { Workspace, WorkspaceScript } from "./model.ts";

const KINDS = {
  skill: { problem: SERVER_PROBLEMS["unknown-skill"], title: "skill" },
  prompt: { problem: SERVER_PROBLEMS["unknown-recording"], title: "recording" },
} as const;

/** Skills and recordings that a script names and the workspace does not have: warnings, as they may come yet. */
export function checkReferences(
  { script, text }: WorkspaceScript,
  { skills, prompts }: Pick<Workspace, "skills" | "prompts">,
  language: Language,
): Problem[] {
  if (!script) return [];
  const known = {
    skill: new Set(skills.map(({ name }) => name)),
    prompt: new Set(promptsFor(script.language, prompts)),
  };
  const problems: Problem[] = [];
  let source: ReturnType<typeof readSource> | undefined;
  for (const [id, action] of Object.entries(script.actions)) {
    const schema = language.specs.get(action.type)?.properties;
    if (!schema) continue;
    for (const { ui, value, path } of fieldsOf(schema, action.properties ?? {})) {
      if (ui.kind !== "resource" || typeof value !== "string") continue;
      if (known[ui.resource].has(value)) continue;
      const { problem, title } = KINDS[ui.resource];
      const hint = closest(value, known[ui.resource]);
      source ??= readSource(text);
      problems.push(
        source.locate({
          code: problem.code,
          help: problem.help,
          severity: "warning",
          message: `There is no ${title} "${value}" in the workspace${hint ? `; did you mean "${hint}"?` : "."}`,
          path: ["actions", id, "properties", ...path],
        }),
      );
    }
  }
  return problems;
}

/** Recordings that a contact in this language can hear: its own, and those of the language without region. */
export function promptsFor(language: string, prompts: Workspace["prompts"]): readonly string[] {
  const plain = language.split("-")[0] ?? language;
  return [...new Set([language, plain])].flatMap((name) => prompts[name] ?? []);
}
