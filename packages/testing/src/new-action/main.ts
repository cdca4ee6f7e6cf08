/** `npm run new:action SendText`: the folder of a new action type that passes `npm run verify` and does something simple. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { specs } from "@cordboard/actions/specs";

import { writeAction } from "./write.ts";

const root = join(import.meta.dirname, "../../../..");
const [type, ...others] = process.argv.slice(2);

try {
  if (!type || others.length > 0) throw new Error("Give one name: npm run new:action SendText");
  const types = specs.map((spec) => spec.type);
  const folder = writeAction(join(root, "packages/actions/src"), types, type);
  const { status } = spawnSync("npm run -s generate", { cwd: root, shell: true, stdio: "inherit" });
  process.stdout.write(
    `\nMade packages/actions/src/${folder}: it plays prompts. Make of it what you need (docs/guides/new-action.md), then:\n` +
      `  npm run test:unit -- packages/actions/src/${folder}\n  npm run generate && npm run verify\n`,
  );
  process.exitCode = status ?? 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
