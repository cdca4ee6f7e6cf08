import { Group, Paper, Stack, Text } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";

interface Props {
  readonly title: string;
  /** For the names of its buttons. */
  readonly name: string;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One item of a sequence: moved up and down, taken away. */
export function ItemCard({ title, name, onUp, onDown, onRemove, children }: Props) {
  return (
    <Paper withBorder p="xs" role="group" aria-label={name}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap">
          <Text size="xs" c="dimmed" fw={500}>
            {title}
          </Text>
          <Group gap={0} wrap="nowrap">
            {onUp ? (
              <IconAction name={texts.fields.moveUp(name)} icon={IconArrowUp} onClick={onUp} />
            ) : null}
            {onDown ? (
              <IconAction
                name={texts.fields.moveDown(name)}
                icon={IconArrowDown}
                onClick={onDown}
              />
            ) : null}
            <IconAction name={texts.fields.remove(name)} icon={IconTrash} onClick={onRemove} />
          </Group>
        </Group>
        {children}
      </Stack>
    </Paper>
  );
}
