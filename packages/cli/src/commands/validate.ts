import { checkPaths } from "../workspace-files.ts";
import { colors, count, EXIT, say, sayJson, sayProblem, type Format } from "../output.ts";

/** `cordboard validate [paths…]` */
export function validate(paths: readonly string[], { format }: { format: Format }): number {
  const files = checkPaths(paths);
  const all = files.flatMap(({ problems }) => problems);
  const errors = all.filter(({ severity }) => severity === "error").length;
  if (format === "json") {
    sayJson({
      files: files.length,
      errors,
      warnings: all.length - errors,
      problems: files.flatMap(({ file, problems }) =>
        problems.map((problem) => ({ file, ...problem })),
      ),
    });
  } else {
    for (const { file, problems } of files)
      for (const problem of problems) sayProblem(file, problem);
    const verdict = errors > 0 ? colors.red("Not valid") : colors.green("Valid");
    say(
      `${verdict}: ${count(files.length, "file")}, ${count(errors, "error")}, ${count(all.length - errors, "warning")}.`,
    );
  }
  return errors > 0 ? EXIT.found : EXIT.ok;
}
