import type { WorkspaceView } from "@cordboard/api";
import { stepsOf } from "@cordboard/language";
import { Group, Paper, Text } from "@mantine/core";

import { SEVERITY_LOOK, severityColor } from "../designer/severity-look.ts";
import { scriptPath, workspacePath } from "../router.ts";
import { texts } from "../texts/index.ts";
import { translated } from "../texts/translated.ts";
import { useWorkspace } from "../workspace-store.ts";
import { Link } from "./Link.tsx";
import { SECTIONS } from "./sections.ts";

/** What is wrong with the workspace's files, each with the way to its place. */
export function Problems() {
  const problems = useWorkspace(({ workspace }) => workspace?.problems ?? NONE);
  if (problems.length === 0) return null;
  return (
    <Paper
      withBorder
      className="cb-workspace-problems"
      component="section"
      aria-label={texts.workspace.problems.title(problems.length)}
    >
      <Text size="sm" fw={600}>
        {texts.workspace.problems.title(problems.length)}
      </Text>
      <ul className="cb-list">
        {problems.map((problem) => (
          <li key={problem.code + problem.file + problem.pointer + problem.message}>
            <Row {...translated(problem)} />
          </li>
        ))}
      </ul>
    </Paper>
  );
}

type Problem = WorkspaceView["problems"][number];
const NONE: readonly Problem[] = [];

function Row({ severity, code, message, help, file, line, pointer }: Problem) {
  const { Glyph } = SEVERITY_LOOK[severity];
  const place = placeOf(file, pointer);
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" py={4}>
      <Glyph
        size={18}
        role="img"
        aria-label={texts.problems[severity]}
        color={severityColor(severity)}
      />
      <div>
        <Text size="sm">{message}</Text>
        <Text size="xs" c="dimmed">
          {code} · {file}:{line} · {help}
        </Text>
      </div>
      {place === null ? null : (
        <Link
          to={place}
          ml="auto"
          miw={64}
          ta="right"
          aria-label={`${texts.workspace.problems.show}: ${message}`}
        >
          {texts.workspace.problems.show}
        </Link>
      )}
    </Group>
  );
}

function placeOf(file: string, pointer: string): string | null {
  const steps = stepsOf(pointer);
  for (const { id, holds } of SECTIONS) {
    const item = holds(file, steps);
    if (item !== null) return item === "" ? workspacePath(id) : workspacePath(id, item);
  }
  const { scripts } = useWorkspace.getState();
  const script = scripts?.find(({ path }) => path === file);
  return script ? scriptPath(script.name) : null;
}
