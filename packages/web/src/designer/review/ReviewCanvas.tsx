import { mergeScripts, resolveConflicts, type Script } from "@cordboard/language";
import { useMemo } from "react";

import type { Review } from "./model.ts";
import { compare } from "./compare.ts";
import { CompareCanvas } from "./CompareCanvas.tsx";

/** What is being looked at, on the canvas; while conflicts are decided, what they come to. */
export default function ReviewCanvas({ review }: { readonly review: Review }) {
  const { before, script, compared } = useMemo(() => shown(review), [review]);
  return <CompareCanvas before={before} script={script} compared={compared} />;
}

function shown(review: Review): {
  readonly before: Script;
  readonly script: Script;
  readonly compared: ReturnType<typeof compare>;
} {
  if (review.kind === "compare") {
    const { before, after } = review;
    return { before, script: after, compared: compare(before, after) };
  }
  const { base, ours, theirs, choices } = review;
  const script = resolveConflicts(review, choices);
  const { conflicts } = mergeScripts(base, ours, theirs);
  return { before: ours, script, compared: compare(ours, script, conflicts) };
}
