import { Group, SegmentedControl } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { ExploreControls, Verdict } from "./ExploreControls.tsx";
import { RunControls, RunTold } from "./RunControls.tsx";
import { useTests, type TestsView } from "./tests-store.ts";

const VIEWS: readonly TestsView[] = ["scenarios", "coverage", "ways"];

/** What is shown, what can be started there, and what came of it. */
export function TestsBar() {
  const view = useTests((state) => state.view);
  const explores = view === "ways";
  return (
    <Group className="cb-tests-bar" gap="4px 12px">
      <SegmentedControl
        size="xs"
        flex="none"
        aria-label={texts.tests.views}
        value={view}
        onChange={(value) => useTests.setState({ view: value })}
        data={VIEWS.map((value) => ({ value, label: texts.tests.view[value] }))}
      />
      {explores ? <ExploreControls /> : <RunControls />}
      {explores ? <Verdict /> : <RunTold />}
    </Group>
  );
}
