import type { Recording } from "@cordboard/api";
import { isName } from "@cordboard/language";
import { Checkbox, Group, Paper, Stack, Text, TextInput } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";

import { texts } from "../../texts/index.ts";
import type { Upload } from "./uploads.ts";

const words = texts.prompts;

interface Props {
  readonly upload: Upload;
  /** The recording that it would go over. */
  readonly before: Recording | undefined;
  readonly onChange: (part: Partial<Upload>) => void;
}

export function UploadLine({ upload, before, onChange }: Props) {
  const { file, name, replace, done, refused } = upload;
  if (done) {
    return (
      <Group gap="xs">
        <IconCheck size={16} color="var(--cb-open)" />
        <Text size="sm">{words.uploaded(file.name, name)}</Text>
      </Group>
    );
  }
  return (
    <Paper withBorder p="sm" role="group" aria-label={file.name}>
      <Stack gap="xs">
        <TextInput
          label={words.nameOf(file.name)}
          value={name}
          maxLength={64}
          error={isName(name) ? undefined : texts.workspace.name.help}
          onChange={(event) => onChange({ name: event.currentTarget.value, refused: null })}
        />
        {before ? (
          <Checkbox
            label={words.replaceIt(words.length(before.seconds))}
            checked={replace}
            onChange={(event) => onChange({ replace: event.currentTarget.checked })}
          />
        ) : null}
        {refused === null ? null : (
          <Text size="sm" c="red" role="alert">
            {refused}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
