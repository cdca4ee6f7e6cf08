import { Button, Group, Text } from "@mantine/core";

import { scriptPath } from "../../router.ts";
import { texts } from "../../texts/index.ts";
import { Link } from "../Link.tsx";
import { Panel } from "../Panel.tsx";
import { useResources } from "../resources.ts";
import type { PointRow } from "./points-form.ts";

interface Props {
  readonly rows: readonly PointRow[];
  readonly onGive: (script: string) => void;
}

/** Scripts that no number leads to, as the lines are now. */
export function WithoutNumber({ rows, onGive }: Props) {
  const all = useResources(({ points }) => points?.withoutNumber ?? []);
  const without = all.filter(({ script }) => !rows.some((row) => row.script === script));
  const words = texts.workspace.points;
  return (
    <Panel title={words.without}>
      {without.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.everyNumber}
        </Text>
      ) : null}
      {without.map(({ script, usedBy }) => (
        <Group key={script} justify="space-between" wrap="nowrap">
          <div>
            <Link to={scriptPath(script)}>{script}</Link>
            <Text size="xs" c="dimmed">
              {usedBy.length > 0 ? words.runBy(usedBy.join(", ")) : words.unreached}
            </Text>
          </div>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={words.giveNamed(script)}
            onClick={() => onGive(script)}
          >
            {words.give}
          </Button>
        </Group>
      ))}
    </Panel>
  );
}
