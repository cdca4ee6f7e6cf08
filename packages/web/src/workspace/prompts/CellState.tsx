import { Button, Group, Text, Tooltip } from "@mantine/core";
import { IconAlertTriangle, IconUpload } from "@tabler/icons-react";

import { PlayButton } from "../../designer/listening/PlayButton.tsx";
import { texts } from "../../texts/index.ts";
import type { Place } from "./changes.ts";
import type { Cell } from "./prompt-rows.ts";
import { SoundWarnings } from "./SoundWarnings.tsx";

const words = texts.prompts;

interface Props {
  readonly place: Place;
  readonly cell: Cell;
  readonly onUpload: () => void;
}

export function CellState({ place: { name, language }, cell, onUpload }: Props) {
  const listen = (
    <PlayButton
      name={words.inLanguage(name, language)}
      parts={() => [{ type: "file", file: name, language }]}
    />
  );
  switch (cell.state) {
    case "there":
      return (
        <Group gap={4} wrap="nowrap">
          {listen}
          <Text size="sm">{words.length(cell.recording.seconds)}</Text>
          <SoundWarnings warnings={cell.recording.warnings} />
        </Group>
      );
    case "borrowed":
      return (
        <Group gap={4} wrap="nowrap">
          {listen}
          <Text size="sm" c="dimmed">
            {words.borrowed(cell.from)}
          </Text>
        </Group>
      );
    case "broken":
      return (
        <Tooltip label={cell.problem} multiline maw={320}>
          <Button
            size="compact-sm"
            variant="default"
            className="cb-prompt-missing"
            leftSection={<IconAlertTriangle size={14} />}
            aria-label={words.brokenIn(name, language, cell.problem)}
            onClick={onUpload}
          >
            {words.broken}
          </Button>
        </Tooltip>
      );
    case "missing":
      return (
        <Button
          size="compact-sm"
          variant="default"
          className="cb-prompt-missing"
          leftSection={<IconAlertTriangle size={14} />}
          aria-label={words.missingIn(name, language)}
          onClick={onUpload}
        >
          {words.missing}
        </Button>
      );
    case "none":
      return (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          fw={400}
          className="cb-prompt-none"
          leftSection={<IconUpload size={14} />}
          aria-label={words.noneIn(name, language)}
          onClick={onUpload}
        >
          {words.noRecording}
        </Button>
      );
  }
}
