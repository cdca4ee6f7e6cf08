import { Button, Switch, Text } from "@mantine/core";
import { IconPlayerPlay, IconPlayerStop } from "@tabler/icons-react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { isCallable, useDesigner, useScript } from "../store.ts";
import { runAgain, runTests, stopTests } from "./run-tests.ts";
import { useTests } from "./tests-store.ts";

export function RunControls() {
  const { running, again, onCanvas, files } = useTests();
  const able = useDesigner(isCallable);
  return (
    <>
      {running ? (
        <Button
          size="compact-sm"
          variant="default"
          flex="none"
          leftSection={<IconPlayerStop size={14} />}
          onClick={stopTests}
        >
          {texts.tests.cancel}
        </Button>
      ) : (
        <Button
          size="compact-sm"
          flex="none"
          leftSection={<IconPlayerPlay size={14} />}
          disabled={!able || files?.length === 0}
          onClick={() => asking(runTests())}
        >
          {texts.tests.runAll}
        </Button>
      )}
      <Switch
        size="xs"
        label={texts.tests.again}
        checked={again}
        onChange={(event) => runAgain(event.currentTarget.checked)}
      />
      <Switch
        size="xs"
        label={texts.tests.onCanvas}
        checked={onCanvas}
        onChange={(event) => useTests.setState({ onCanvas: event.currentTarget.checked })}
      />
    </>
  );
}

/** How far the run is, or what came of it. */
export function RunTold() {
  const { running, results, files, ran, coverage } = useTests();
  const drawing = useScript();
  const { counts, covered, outdated, running: words } = texts.tests;
  const passed = [...results.values()].filter((result) => result.passed).length;
  const notRun = (files?.length ?? 0) - results.size;
  const parts = running
    ? [words(running.done, running.of)]
    : results.size === 0
      ? []
      : [
          counts(passed, results.size - passed, notRun),
          ...(coverage ? [covered(coverage.covered, coverage.total)] : []),
          ...(ran === drawing ? [] : [outdated]),
        ];
  return (
    <Text size="sm" role="status">
      {parts.join(" · ")}
    </Text>
  );
}
