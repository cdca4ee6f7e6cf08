import { ActionIcon, FileButton, Group, Menu, Table } from "@mantine/core";
import { IconDots, IconMessage, IconTrash, IconUpload } from "@tabler/icons-react";

import { texts } from "../../texts/index.ts";
import { CellState } from "./CellState.tsx";
import { put, refusalOf, soundIn, type Place } from "./changes.ts";
import { useAsk } from "./dialogs.ts";
import type { Cell } from "./prompt-rows.ts";
import { useFileDrop } from "./use-file-drop.ts";
import { SOUND_FILES } from "./sound-files.ts";

const words = texts.prompts;

interface Props {
  readonly place: Place;
  readonly cell: Cell;
}

/** What there is of one name in one language, and what can be done about it. */
export function PromptCell({ place, cell }: Props) {
  const { name, language } = place;
  const ask = useAsk();
  const recording = "recording" in cell ? cell.recording : null;
  const upload = (files: readonly File[]) => {
    const [file, ...others] = files;
    if (!file) return;
    const asked = { kind: "upload", files, language } as const;
    if (others.length > 0) ask(asked);
    else if (recording) ask({ ...asked, name });
    else {
      soundIn(file)
        .then((sound) => put(place, sound))
        .catch((error: unknown) => ask({ ...asked, name, refused: refusalOf(error) }));
    }
  };
  const { isOver, ...drop } = useFileDrop(upload);
  return (
    <Table.Td className="cb-prompt-cell" data-over={isOver || undefined} {...drop}>
      <FileButton accept={SOUND_FILES} onChange={(file) => upload(file ? [file] : [])}>
        {({ onClick: choose }) => (
          <Group gap={4} wrap="nowrap">
            <CellState place={place} cell={cell} onUpload={choose} />
            <Menu position="bottom-end" shadow="md">
              <Menu.Target>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={words.actions(name, language)}
                >
                  <IconDots size={16} stroke={1.7} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconUpload size={16} />} onClick={choose}>
                  {recording ? words.replaceWith : words.uploadFile}
                </Menu.Item>
                <Menu.Item
                  leftSection={<IconMessage size={16} />}
                  onClick={() => ask({ kind: "speak", place })}
                >
                  {words.fromText}
                </Menu.Item>
                {recording ? (
                  <Menu.Item
                    color="red"
                    leftSection={<IconTrash size={16} />}
                    onClick={() => ask({ kind: "delete", place, revision: recording.revision })}
                  >
                    {texts.workspace.remove}
                  </Menu.Item>
                ) : null}
              </Menu.Dropdown>
            </Menu>
          </Group>
        )}
      </FileButton>
    </Table.Td>
  );
}
