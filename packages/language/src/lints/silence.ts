import { removing } from "../fixes.ts";
import type { Script } from "../model.ts";
import { PROBLEMS } from "../problems.ts";
import { say } from "../say.ts";
import type { Finding } from "../source.ts";
import type { Lint } from "./define-lint.ts";

/** An `ignore` without effect. It is found while others are silenced, and so by no look at the drawing. */
export const STALE: Lint = {
  code: "L0412",
  severity: "info",
  title: "Nothing to ignore",
  help: "Remove the entry under ignore.",
  why: "The drawing has changed since the advice was put aside; left there, the entry would hide the next one that is meant.",
  find: () => [],
};

/**
 * Leaves out the warnings and hints that an action's `ignore` names, and says in the end which entries leave nothing out;
 * not while there are errors, since advice is then not given. `owns` tells whose codes are looked for: other layers look for theirs.
 */
export function* silence(
  { actions }: Pick<Script, "actions">,
  found: Iterable<Finding>,
  owns: (code: string) => boolean,
): Generator<Finding> {
  const heeded = new Set<string>();
  let broken = false;
  for (const one of found) {
    const [block, id] = one.path;
    const action = block === "actions" && typeof id === "string" ? actions[id] : undefined;
    if (one.severity === "error") broken = true;
    else if (action?.ignore && Object.hasOwn(action.ignore, one.code)) {
      heeded.add(`${id} ${one.code}`);
      continue;
    }
    yield one;
  }
  for (const [id, { ignore }] of Object.entries(actions)) {
    for (const code of Object.keys(ignore ?? {})) {
      const isError = errors.has(code);
      if (heeded.has(`${id} ${code}`) || !owns(code) || (broken && !isError)) continue;
      const path = ["actions", id, "ignore", code];
      yield {
        code: STALE.code,
        severity: STALE.severity,
        help: STALE.help,
        message: isError
          ? say`${code} is an error: errors cannot be ignored.`
          : say`There is no ${code} at "${id}" to be ignored.`,
        path,
        fix: removing(say`Remove ${code} from ignore`, path),
      };
    }
  }
}

const errors: ReadonlySet<string> = new Set(
  Object.entries(PROBLEMS).flatMap(([code, { severity }]) => (severity === "error" ? [code] : [])),
);
