import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { ActionSpec } from "@cordboard/language";

/** What stands for a value in a template: `${…}`, templates within it included. */
const VALUE = String.raw`\$\{(?:[^{}\`]|\`[^\`]*\`|\{[^{}]*\})*\}`;
const VALUES = new RegExp(VALUE, "g");
const SAID = new RegExp(String.raw`\bsay\`((?:[^\`$]|\$(?!\{)|${VALUE})*)\``, "g");

const COMMENT = /^\s*(?:\/\*\*|\*).*$/gm;

/** Every text that a source makes with `say`, as `say` names it: `{0}` for its first value. */
export function saidIn(source: string): string[] {
  return [...source.replaceAll(COMMENT, "").matchAll(SAID)].flatMap(([, template = ""]) => {
    const values = [...template.matchAll(VALUES)].map(([value]) => value);
    let index = 0;
    const text = template.replaceAll(VALUES, () => `{${index++}}`);
    const hasWords = /\p{L}/u.test(text.replaceAll(/\{\d+\}/g, ""));
    return [...(hasWords ? [text] : []), ...values.flatMap(saidIn)];
  });
}

/** The same of every source file below a folder. */
export const saidBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /(?<!\.test)\.ts$/.test(path))
    .flatMap((path) => saidIn(readFileSync(join(folder, path), "utf8")));

/** What a spec says in so many words, besides what it makes with `say`. */
export const textsOfSpec = (spec: ActionSpec): string[] => [
  spec.title,
  spec.description,
  ...textsOfSchema(spec.properties),
  ...spec
    .branches({})
    .map(({ description }) => description)
    .filter((text) => typeof text === "string"),
  ...titlesAndHelp(Object.values(spec.problems ?? {})),
];

export const titlesAndHelp = (
  problems: readonly { readonly title: string; readonly help: string }[],
): string[] => problems.flatMap(({ title, help }) => [title, help]);

/** Also the forms that values must have, which messages about wrong ones speak of. */
export function textsOfSchema(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== "string") return textsOfSchema(value);
    return ["title", "description", "form"].includes(key) ? [value] : [];
  });
}

/** Values to choose from a list: they may have words, and need none. */
export function choicesOfSchema(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
    key === "enum" ? (value as unknown[]).map(String) : choicesOfSchema(value),
  );
}
