import type { PromptView } from "@cordboard/api";
import { Anchor, Group, Table, Text } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { Uses } from "../Uses.tsx";
import { useAsk } from "./dialogs.ts";
import { PromptCell } from "./PromptCell.tsx";
import { cellOf } from "./prompt-rows.ts";

const words = texts.prompts;
const FEW = 3;

interface Props {
  readonly prompt: PromptView;
  /** With its slash; what the name begins with. */
  readonly folder: string;
  readonly languages: readonly string[];
}

export function PromptRow({ prompt, folder, languages }: Props) {
  const { name, uses, recordings } = prompt;
  const ask = useAsk();
  const [all, setAll] = useState(uses.length <= FEW);
  const isRecorded = Object.keys(recordings).length > 0;
  return (
    <Table.Tr>
      <Table.Th scope="row" aria-label={name}>
        <Group gap={4} wrap="nowrap">
          <Text size="sm" fw={600} title={name} {...(folder === "" ? {} : { pl: "md" })}>
            {name.slice(folder.length)}
          </Text>
          {isRecorded ? (
            <IconAction
              name={words.rename(name)}
              icon={IconPencil}
              size="xs"
              disabled={uses.length > 0}
              hint={uses.length > 0 ? texts.workspace.uses.guarded : ""}
              onClick={() => ask({ kind: "rename", name })}
            />
          ) : null}
        </Group>
      </Table.Th>
      {languages.map((language) => (
        <PromptCell key={language} place={{ language, name }} cell={cellOf(prompt, language)} />
      ))}
      <Table.Td>
        {uses.length === 0 ? (
          <Text size="sm" c="dimmed">
            {words.unused}
          </Text>
        ) : (
          <Uses uses={all ? uses : uses.slice(0, FEW)} />
        )}
        {all ? null : (
          <Anchor component="button" size="xs" onClick={() => setAll(true)}>
            {words.moreUses(uses.length - FEW)}
          </Anchor>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
