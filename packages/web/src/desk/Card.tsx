import { Group, Paper, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly accent?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A region of the desk with its heading. */
export function Card({ title, aside, accent, className, children }: Props) {
  return (
    <Paper
      component="section"
      aria-label={title}
      withBorder
      p="md"
      {...(className === undefined ? {} : { className })}
      {...(accent ? { style: { borderColor: "var(--cb-live)" } } : {})}
    >
      <Stack gap="sm">
        <Group justify="space-between" mih={28}>
          <Text component="h2" size="md" fw={600}>
            {title}
          </Text>
          {aside}
        </Group>
        {children}
      </Stack>
    </Paper>
  );
}
