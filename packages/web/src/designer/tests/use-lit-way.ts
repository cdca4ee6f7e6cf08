import type { JournalEntry } from "@cordboard/runtime";
import { trailOf } from "@cordboard/simulator";
import { useEffect } from "react";

import { linkId } from "../../editor/index.ts";
import { IDLE, useRun } from "../simulator/run-store.ts";
import { scriptOf, useDesigner } from "../store.ts";
import { waysOf } from "./exploring.ts";
import { useTests } from "./tests-store.ts";

/** Lights the way that is looked at, as that of a simulated call; the tab closed, nothing is looked at. */
export function useLitWay(): void {
  const script = useDesigner((state) => scriptOf(state)?.name);
  const journal = useTests(
    ({ view, chosen, results, explored, way }): readonly JournalEntry[] | undefined => {
      if (view === "scenarios") return results.get(chosen ?? "")?.journal;
      return view === "ways" && explored && way !== null
        ? waysOf(explored)[way]?.journal
        : undefined;
    },
  );
  useEffect(() => {
    if (!journal || script === undefined) return undefined;
    const { taken } = trailOf(journal, script);
    const links = taken.map(({ action, branch }) => linkId({ from: action, branch }));
    const lit = new Set(links);
    useRun.setState({ ...IDLE, taken: lit });
    return () => {
      if (useRun.getState().taken === lit) useRun.setState(IDLE);
    };
  }, [journal, script]);
  useEffect(() => () => useTests.setState({ chosen: null, way: null }), []);
}
