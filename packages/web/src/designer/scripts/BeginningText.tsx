import type { TemplateView } from "@cordboard/api";
import { Group, Stack, Text } from "@mantine/core";

import { lookOf, needsOf } from "./beginnings.ts";
import type { Beginning } from "./new-script.ts";

interface Props {
  readonly beginning: Beginning;
  readonly templates: readonly TemplateView[];
}

/** What a card says: what the script does, and what it needs. */
export function BeginningText({ beginning, templates }: Props) {
  const { title, text, icon: Glyph } = lookOf(beginning);
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <Glyph size={22} stroke={1.6} className="cb-beginning-icon" aria-hidden />
      <Stack gap={4}>
        <Text size="md" fw={600}>
          {title}
        </Text>
        <Text size="sm">{text}</Text>
        <Text size="xs" c="dimmed">
          {needsOf(templates.find(({ id }) => id === beginning))}
        </Text>
      </Stack>
    </Group>
  );
}
