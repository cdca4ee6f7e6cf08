import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** kebab-case folder → camelCase name, which is no word of TypeScript. */
const identifier = (folder: string, what: string) =>
  `${folder}-${what}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The folders of the action types, in order of their names: those with a spec. */
export const actionFolders = (actions: string): string[] =>
  readdirSync(actions, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(actions, entry.name, "spec.ts")))
    .map(({ name }) => name)
    .toSorted();

const NOTE = "// Made by `npm run generate` from the folders beside this one.\n";

/** A module with the texts of each action folder in a language, in one table. */
export function wordsBarrel(folders: readonly string[], language: string): string {
  const imports = folders.map(
    (folder) =>
      `import { ${language} as ${identifier(folder, language)} } from "../${folder}/${language}.ts";`,
  );
  const list = folders.map((folder) => `  ...${identifier(folder, language)},`);
  return `${NOTE}${imports.join("\n")}\n\nexport const all = {\n${list.join("\n")}\n};\n`;
}

/** A module that lists one export of each action folder: specs in order, semantics by type. */
export function barrel(
  folders: readonly string[],
  what: "spec" | "semantics",
  types: { readonly [folder: string]: string },
): string {
  const imports = folders.map(
    (folder) => `import { ${what} as ${identifier(folder, what)} } from "../${folder}/${what}.ts";`,
  );
  const list = folders.map((folder) =>
    what === "spec"
      ? `  ${identifier(folder, what)},`
      : `  ${types[folder]}: ${identifier(folder, what)},`,
  );
  const [open, close] = what === "spec" ? ["[", "]"] : ["{", "}"];
  return `${NOTE}${imports.join("\n")}\n\nexport const all = ${open}\n${list.join("\n")}\n${close};\n`;
}
