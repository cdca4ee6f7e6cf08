import type { Problem } from "@cordboard/language";

import { pointerOf, type Path } from "../../editor/index.ts";

/** What is wrong with exactly this value; a value that is missing is named by its parent's problem. */
export function problemAt(problems: readonly Problem[], path: Path): Problem | undefined {
  const pointer = pointerOf(path);
  const parent = pointerOf(path.slice(0, -1));
  const missing = `needs the property "${String(path.at(-1))}"`;
  return (
    problems.find((problem) => problem.pointer === pointer) ??
    problems.find(
      (problem) =>
        problem.code === "L0102" && problem.pointer === parent && problem.message.includes(missing),
    )
  );
}

/** What is wrong with this value or anything in it. */
export const problemWithin = (problems: readonly Problem[], path: Path): Problem | undefined => {
  const pointer = pointerOf(path);
  return problems.find(
    (problem) => problem.pointer === pointer || problem.pointer.startsWith(`${pointer}/`),
  );
};
