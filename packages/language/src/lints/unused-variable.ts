import { removing } from "../fixes.ts";
import { say } from "../say.ts";
import type { Path } from "../source.ts";
import type { Lint } from "./define-lint.ts";

export const unusedVariable: Lint = {
  code: "L0409",
  severity: "info",
  title: "A variable that nothing reads",
  help: "Remove it, or use it.",
  why: "Whoever changes the script later has to find out that it does nothing; often it was meant to be used, under another name.",
  *find({ script, steps }) {
    const read = new Set<string>();
    const set = new Map<string, Path>();
    for (const { uses, sets } of steps) {
      for (const { name } of uses) read.add(name);
      for (const [name, path] of sets) if (!set.has(name)) set.set(name, path);
    }
    for (const name of Object.keys(script.parameters ?? {})) {
      if (!read.has(name) && !set.has(name))
        yield {
          path: ["parameters", name],
          message: say`Nothing uses the parameter "${name}".`,
        };
    }
    for (const name of Object.keys(script.variables ?? {})) {
      if (read.has(name)) continue;
      const place = set.get(name);
      const declared = ["variables", name];
      yield place
        ? { path: place, message: say`The variable "${name}" is set, but nothing reads it.` }
        : {
            path: declared,
            message: say`Nothing uses the variable "${name}".`,
            fix: removing(say`Remove the variable "${name}"`, declared),
          };
    }
  },
};
