/** Writes the generated files; with `--check` it only says which are stale, and fails. */
import { join } from "node:path";

import type { ActionSpec } from "@cordboard/language";

import { actionFolders, barrel, wordsBarrel } from "./barrels.ts";
import { createOutput } from "./output.ts";
import { templatesModule } from "./template.ts";

const root = join(import.meta.dirname, "../../../..");
const actions = join(root, "packages/actions/src");
const barrels = "packages/actions/src/generated";
const checking = process.argv.includes("--check");
const output = createOutput(root, checking);

const specs: (readonly [folder: string, spec: ActionSpec])[] = [];
for (const folder of actionFolders(actions)) {
  const { spec } = (await import(join(actions, folder, "spec.ts"))) as { spec: ActionSpec };
  specs.push([folder, spec]);
}
const folders = specs.map(([folder]) => folder);
const types = Object.fromEntries(specs.map(([folder, { type }]) => [folder, type]));
output.file(`${barrels}/specs.ts`, barrel(folders, "spec", types));
output.file(`${barrels}/semantics.ts`, barrel(folders, "semantics", types));
output.file(`${barrels}/de.ts`, wordsBarrel(folders, "de"));
output.file("packages/server/src/generated/templates.ts", templatesModule(join(root, "examples")));

// What follows is made of the barrels: it may be loaded only now.
const { scriptSchema } = await import("@cordboard/language");
const { shapeModule } = await import("./shape.ts");
const schema = scriptSchema(specs.map(([, spec]) => spec));
output.file(`${barrels}/shape.ts`, shapeModule(schema));
const { generateReference } = await import("./reference.ts");
await generateReference(root, schema, specs, output);

if (output.stale.length > 0) {
  process.stdout.write(
    `${checking ? "Stale, run `npm run generate`" : "Written"}:\n${output.stale.map((path) => `  ${path}\n`).join("")}`,
  );
  if (checking) process.exitCode = 1;
}
