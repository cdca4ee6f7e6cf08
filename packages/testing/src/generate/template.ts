import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { TEMPLATE_IDS } from "@cordboard/api";

/** A module with the examples' files, so that an installed Cordboard has them wherever it is. */
export function templatesModule(examples: string): string {
  const templates = TEMPLATE_IDS.map((id) => {
    const files = readdirSync(join(examples, id), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json") && !path.startsWith("."))
      .map((path) => path.replaceAll("\\", "/"))
      .toSorted()
      .map((path) => {
        const text = readFileSync(join(examples, id, path), "utf8");
        return `    ${JSON.stringify(path)}: ${JSON.stringify(text)},\n`;
      });
    return `  ${JSON.stringify(id)}: {\n${files.join("")}  },\n`;
  });
  return [
    "// Made by `npm run generate` from examples.\n",
    'import type { TemplateId } from "@cordboard/api";\n\n',
    "type Files = { readonly [path: string]: string };\n",
    "/** Files of the examples, by their paths. */\n",
    `export const TEMPLATES: { readonly [id in TemplateId]: Files } = {\n${templates.join("")}};\n`,
  ].join("");
}
