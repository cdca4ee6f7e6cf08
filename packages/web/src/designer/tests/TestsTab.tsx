import "./tests.css";

import { Alert, Button, Group, Text } from "@mantine/core";
import { useEffect } from "react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { isCallable, showTab, useDesigner } from "../store.ts";
import { CoverageView } from "./CoverageView.tsx";
import { loadFiles } from "./files.ts";
import { ScenariosView } from "./ScenariosView.tsx";
import { TestsBar } from "./TestsBar.tsx";
import { useTests, type TestsView } from "./tests-store.ts";
import { useLitWay } from "./use-lit-way.ts";
import { WaysView } from "./WaysView.tsx";

const VIEWS = {
  scenarios: ScenariosView,
  coverage: CoverageView,
  ways: WaysView,
} as const satisfies {
  readonly [view in TestsView]: () => React.ReactNode;
};

/** The workspace's scenarios, what of the script they have seen, and all ways that calls can take. */
export default function TestsTab() {
  useLitWay();
  useEffect(() => asking(loadFiles()), []);
  const { view, failure } = useTests();
  const able = useDesigner(isCallable);
  const View = VIEWS[view];
  return (
    <div className="cb-tests">
      <TestsBar />
      {able ? null : (
        <Group px="sm" py={4} gap="sm">
          <Text size="sm">{texts.tests.errors}</Text>
          <Button size="compact-sm" variant="light" onClick={() => showTab("problems")}>
            {texts.problems.tab}
          </Button>
        </Group>
      )}
      {failure === null ? null : (
        <Alert color="red" p="xs" title={texts.tests.stopped}>
          {failure}
        </Alert>
      )}
      <View />
    </div>
  );
}
