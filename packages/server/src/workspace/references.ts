import {
  closest,
  fieldsOf,
  meant,
  readSource,
  say,
  silence,
  usesOf,
  type Finding,
  type Language,
  type Problem,
  type Said,
  type Script,
  type Use,
} from "@cordboard/language";

import { SERVER_PROBLEMS } from "../errors.ts";
import { callCircles } from "./call-circles.ts";
import { hostsNotAllowed } from "./hosts-not-allowed.ts";
import type { Workspace, WorkspaceScript } from "./model.ts";
import { spokenLanguages } from "./spoken-languages.ts";

const KINDS = {
  skill: { problem: SERVER_PROBLEMS["unknown-skill"], title: say`skill` },
  prompt: { problem: SERVER_PROBLEMS["unknown-recording"], title: say`recording` },
  script: { problem: SERVER_PROBLEMS["unknown-other-script"], title: say`script` },
  hours: { problem: SERVER_PROBLEMS["unknown-hours"], title: say`file of hours` },
  "ai-agent": { problem: SERVER_PROBLEMS["unknown-ai-agent"], title: say`AI agent` },
} as const;

interface Things extends Pick<Workspace, "skills" | "prompts" | "scripts" | "hours" | "aiAgents"> {
  /** Hosts that may be asked. */
  readonly allow: readonly string[];
}

/** What a script names and the workspace does not have, or has otherwise: warnings, as it may come yet. */
export function checkReferences(
  { script, text }: Pick<WorkspaceScript, "script" | "text">,
  things: Things,
  language: Language,
): Problem[] {
  if (!script) return [];
  const found = [...silence(script, findReferences(script, things, language), isOwn)];
  if (found.length === 0) return [];
  const source = readSource(text);
  return found.map((one) => source.locate(one));
}

const isOwn = (code: string) => /^S\d/.test(code);

const warning = (
  { code, help }: { readonly code: string; readonly help: string },
  path: Use["path"],
  message: Said,
): Finding => ({ code, help, severity: "warning", message, path });

function findReferences(script: Script, things: Things, language: Language): Finding[] {
  const known = {
    skill: new Set(things.skills.map(({ name }) => name)),
    prompt: new Set(promptsFor(script.language, things.prompts)),
    script: new Set(things.scripts.map(({ name }) => name)),
    hours: new Set(things.hours.map(({ name }) => name)),
    "ai-agent": new Set(
      Object.entries(things.aiAgents).flatMap(([name, { stream }]) => (stream ? [name] : [])),
    ),
  };
  const uses = [...usesOf(script, language.specs)];
  return [
    ...uses
      .filter(({ kind, name }) => !known[kind].has(name))
      .map(({ kind, name, path }) => {
        const { problem, title } = KINDS[kind];
        const hint = closest(name, known[kind]);
        const message = say`There is no ${title} "${name}" in the workspace${meant(hint)}`;
        return warning(problem, path, message);
      }),
    ...[...notInEachLanguage(script, uses, things.prompts, language)].map(({ path, name, tag }) =>
      warning(
        SERVER_PROBLEMS["recording-not-in-language"],
        path,
        say`There is no recording "${name}" in ${tag}, which this script also speaks.`,
      ),
    ),
    ...callCircles(script, uses, things.scripts, language).map(({ path, circle }) =>
      warning(
        SERVER_PROBLEMS["scripts-in-a-circle"],
        path,
        say`These scripts run each other in a circle: ${circle.join(" → ")}.`,
      ),
    ),
    ...[...hostsNotAllowed(script, things.allow, language)].map(({ path, host }) =>
      warning(
        SERVER_PROBLEMS["host-not-allowed"],
        path,
        say`The workspace does not allow requests to ${host}.`,
      ),
    ),
    ...[...undeclaredParameters(script, uses, things.scripts, language)].map(
      ({ path, name, other }) =>
        warning(
          SERVER_PROBLEMS["undeclared-parameter"],
          path,
          say`Script "${other}" declares no parameter "${name}".`,
        ),
    ),
  ];
}

/** Recordings that are there in the script's language, and not in another one that it chooses on the way. */
function* notInEachLanguage(
  script: Script,
  uses: readonly Use[],
  prompts: Workspace["prompts"],
  language: Language,
) {
  const usual = new Set(promptsFor(script.language, prompts));
  for (const tag of spokenLanguages(script, language)) {
    const there = new Set(promptsFor(tag, prompts));
    for (const { kind, name, path } of uses)
      if (kind === "prompt" && usual.has(name) && !there.has(name)) yield { path, name, tag };
  }
}

/** What is given to another script, and not declared there. */
function* undeclaredParameters(
  { actions }: Script,
  uses: readonly Use[],
  scripts: Things["scripts"],
  language: Language,
) {
  for (const { kind, name: other, action: id } of uses) {
    const declared = scripts.find(({ name }) => name === other)?.script?.parameters ?? {};
    const action = actions[id];
    const schema = language.specs.get(action?.type ?? "")?.properties;
    if (kind !== "script" || !schema || !scripts.some(({ name }) => name === other)) continue;
    const path = ["actions", id, "properties"];
    for (const { ui, value, path: at } of fieldsOf(schema, action?.properties ?? {}, path)) {
      if (ui.kind !== "arguments" || !Array.isArray(value)) continue;
      for (const [index, { name }] of (value as readonly { name: string }[]).entries())
        if (!Object.hasOwn(declared, name)) yield { path: [...at, index, "name"], name, other };
    }
  }
}

/** Recordings that a contact in this language can hear: its own, and those of the language without region. */
export const promptsFor = (language: string, prompts: Workspace["prompts"]): readonly string[] =>
  languagesHeard(language).flatMap((name) => prompts[name] ?? []);

/** Where the recordings of a language are looked for: the first that has one is heard. */
export const languagesHeard = (language: string): readonly string[] => [
  ...new Set([language, language.split("-")[0] ?? language]),
];
