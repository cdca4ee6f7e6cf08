import { Badge } from "@mantine/core";

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
