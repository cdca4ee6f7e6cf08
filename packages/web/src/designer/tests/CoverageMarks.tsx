import type { BranchRow } from "@cordboard/language";

import { texts } from "../../texts/index.ts";
import { NodeFigures } from "../canvas/NodeFigures.tsx";
import { numberText } from "../../texts/amounts.ts";
import { useSeen } from "./use-taken.ts";

interface Props {
  readonly id: string;
  readonly rows: readonly BranchRow[];
}

/** How often scenarios came to an action and took its branches, on its node; what they never did stands out. */
export function CoverageMarks({ id, rows }: Props) {
  const seen = useSeen(id);
  if (!seen) return null;
  const { entered, branches } = seen;
  const taken = new Map(branches.map((branch) => [branch.name, branch.taken]));
  return (
    <NodeFigures
      rows={rows}
      missed={entered === 0}
      words={entered === 0 ? texts.tests.neverReached : texts.tests.reached(numberText(entered))}
      countOf={({ name }) => {
        const count = taken.get(name);
        if (count === undefined) return null;
        const missed = count === 0;
        const text = missed ? texts.tests.never : numberText(count);
        return { text, missed, title: texts.tests.took(name) };
      }}
    />
  );
}
