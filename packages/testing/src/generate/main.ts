/** Writes the generated files; with `--check` it only says which are stale, and fails. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import { actionFolders, barrel } from "./barrels.ts";

const root = join(import.meta.dirname, "../../../..");
const actions = join(root, "packages/actions/src");
const stale: string[] = [];
const checking = process.argv.includes("--check");

function generated(path: string, content: string): void {
  let present: string | undefined;
  try {
    present = readFileSync(path, "utf8");
  } catch {
    // Not there yet.
  }
  if (present === content) return;
  stale.push(relative(root, path));
  if (checking) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const folders = actionFolders(actions);
const types: { [type: string]: string } = {};
for (const folder of folders) {
  const { spec } = (await import(join(actions, folder, "spec.ts"))) as { spec: { type: string } };
  types[folder] = spec.type;
}
generated(join(actions, "generated/specs.ts"), barrel(folders, "spec", types));
generated(join(actions, "generated/semantics.ts"), barrel(folders, "semantics", types));

const { scriptSchema } = await import("@cordboard/language");
const { shapeModule } = await import("./shape.ts");
const { all } = (await import(join(actions, "generated/specs.ts"))) as { all: [] };
const schema = scriptSchema(all);
generated(join(actions, "generated/shape.ts"), shapeModule(schema));
generated(
  join(root, "docs/reference/script-1.schema.json"),
  `${JSON.stringify(schema, null, 2)}\n`,
);

if (stale.length > 0) {
  process.stdout.write(
    `${checking ? "Stale, run `npm run generate`" : "Written"}:\n${stale.map((path) => `  ${path}\n`).join("")}`,
  );
  if (checking) process.exitCode = 1;
}
