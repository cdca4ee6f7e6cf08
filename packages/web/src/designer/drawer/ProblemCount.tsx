import { Badge, VisuallyHidden } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { useDesigner } from "../store.ts";

export function ProblemCount() {
  const all = useDesigner((state) => state.problems);
  const problems = all.filter(({ severity }) => severity !== "info");
  if (problems.length === 0) return null;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return (
    <Badge
      size="sm"
      circle
      color={errors > 0 ? "red" : "orange"}
      aria-label={texts.problems.count(errors, problems.length - errors)}
    >
      {problems.length}
    </Badge>
  );
}

/** Says when there are errors, more or less of them, or no more; not what a warning more or less does. */
export function ErrorsTold() {
  const errors = useDesigner(
    ({ problems }) => problems.filter(({ severity }) => severity === "error").length,
  );
  return (
    <VisuallyHidden role="status">
      {errors > 0 ? texts.scripts.errors(errors) : texts.problems.noErrors}
    </VisuallyHidden>
  );
}
