import { Button, Checkbox, Code, Text } from "@mantine/core";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { restore } from "../review/restore.ts";
import { drawableOf, titleOf, type HistoryEntry } from "./entries.ts";

interface Props {
  readonly entry: HistoryEntry;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

export function VersionRow({ entry, chosen, onChoose }: Props) {
  const words = texts.team.history;
  const title = titleOf(entry);
  const bringBack = async () => restore(await drawableOf(entry));
  return (
    <li className="cb-version">
      <Checkbox
        aria-label={words.choose(title)}
        checked={chosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div className="cb-version-words">
        <Text size="sm" fw={500} truncate>
          {entry.title}
        </Text>
        <Text size="xs" c="dimmed">
          {entry.about}
        </Text>
      </div>
      {entry.hash === undefined ? null : <Code>{entry.hash.slice(0, 7)}</Code>}
      <Button
        size="compact-xs"
        variant="default"
        aria-label={words.restoreNamed(title)}
        onClick={() => asking(bringBack())}
      >
        {words.restore}
      </Button>
    </li>
  );
}
