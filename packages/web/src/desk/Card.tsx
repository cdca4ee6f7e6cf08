import { Group, Paper, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  /** Beside the title. */
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  readonly accent?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A region of the desk with its heading. */
export function Card({ title, lead, aside, accent, className, children }: Props) {
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
        <Group gap="lg" mih={32} wrap="nowrap">
          <Text component="h2" size="md" fw={600}>
            {title}
          </Text>
          {lead}
          <Group ml="auto" gap="xs" wrap="nowrap">
            {aside}
          </Group>
        </Group>
        {children}
      </Stack>
    </Paper>
  );
}
