import { Text, UnstyledButton } from "@mantine/core";
import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconPlayerPlay,
} from "@tabler/icons-react";

import { asking } from "../../client.ts";
import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { isCallable, useDesigner } from "../store.ts";
import { runTests } from "./run-tests.ts";
import { useTests, type TestFile } from "./tests-store.ts";

const LOOK = {
  passed: { Glyph: IconCircleCheck, color: "var(--mantine-color-teal-text)" },
  failed: { Glyph: IconCircleX, color: "var(--mantine-color-red-text)" },
  notRun: { Glyph: IconCircleDashed, color: "var(--cb-quiet)" },
} as const;

export const titleOfFile = ({ scenario, path }: TestFile): string => scenario?.name ?? path;

export function ScenarioRow({ file }: { readonly file: TestFile }) {
  const chosen = useTests((state) => state.chosen === file.name);
  const result = useTests((state) => state.results.get(file.name));
  const able = useDesigner(isCallable);
  const state = result ? (result.passed ? "passed" : "failed") : "notRun";
  const { Glyph, color } = LOOK[state];
  const title = titleOfFile(file);
  return (
    <li className="cb-tests-row" data-chosen={chosen || undefined}>
      <UnstyledButton
        className="cb-tests-name"
        aria-pressed={chosen}
        onClick={() => useTests.setState({ chosen: chosen ? null : file.name })}
      >
        <Glyph size={17} color={color} role="img" aria-label={texts.tests[state]} />
        <Text size="sm" truncate title={title}>
          {title}
        </Text>
      </UnstyledButton>
      <IconAction
        name={`${texts.tests.run}: ${title}`}
        icon={IconPlayerPlay}
        size="xs"
        disabled={!able}
        onClick={() => asking(runTests([file.name]))}
      />
    </li>
  );
}
