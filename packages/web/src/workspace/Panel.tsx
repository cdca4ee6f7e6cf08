import { Paper, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}

/** Fields that belong together. */
export function Panel({ title, help, children }: Props) {
  return (
    <Paper withBorder p="lg" component="section" aria-label={title}>
      <Stack gap="md">
        <div>
          <Title order={2} size="lg" fw={600}>
            {title}
          </Title>
          {help === undefined ? null : (
            <Text size="sm" c="dimmed" mt={4}>
              {help}
            </Text>
          )}
        </div>
        {children}
      </Stack>
    </Paper>
  );
}
