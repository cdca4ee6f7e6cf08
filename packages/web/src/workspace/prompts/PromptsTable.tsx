import type { PromptView } from "@cordboard/api";
import { Button, Center, Table, Text } from "@mantine/core";
import { Fragment, useState } from "react";

import { languageName } from "../../designer/fields/languages.ts";
import { texts } from "../../texts/index.ts";
import { PromptRow } from "./PromptRow.tsx";
import { byFolder, unheardIn } from "./prompt-rows.ts";

const words = texts.prompts;
/** So many rows are drawn at once. */
const PAGE = 100;

interface Props {
  readonly languages: readonly string[];
  /** Those that are shown. */
  readonly prompts: readonly PromptView[];
  readonly all: readonly PromptView[];
}

export function PromptsTable({ languages, prompts, all }: Props) {
  const [shown, setShown] = useState(PAGE);
  return (
    <Table.ScrollContainer minWidth={440 + 128 * languages.length}>
      <Table verticalSpacing={6} aria-label={words.title} className="cb-prompt-table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.name}</Table.Th>
            {languages.map((language) => (
              <LanguageHead key={language} language={language} missing={unheardIn(all, language)} />
            ))}
            <Table.Th>{words.usedBy}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {byFolder(prompts.slice(0, shown)).map(([folder, names]) => (
            <Fragment key={folder}>
              {folder === "" ? null : (
                <Table.Tr className="cb-prompt-folder">
                  <Table.Th colSpan={languages.length + 2} scope="rowgroup">
                    {folder}
                  </Table.Th>
                </Table.Tr>
              )}
              {names.map((prompt) => (
                <PromptRow key={prompt.name} {...{ prompt, folder, languages }} />
              ))}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
      {prompts.length > shown ? (
        <Center p="sm">
          <Button variant="default" onClick={() => setShown(shown + PAGE)}>
            {words.more(prompts.length - shown)}
          </Button>
        </Center>
      ) : null}
    </Table.ScrollContainer>
  );
}

interface HeadProps {
  readonly language: string;
  readonly missing: number;
}

function LanguageHead({ language, missing }: HeadProps) {
  return (
    <Table.Th>
      {language}
      <Text size="xs" c="dimmed" fw={400}>
        {languageName(language)}
      </Text>
      {missing > 0 ? (
        <Text size="xs" className="cb-warning" fw={500}>
          {words.missingCount(missing)}
        </Text>
      ) : null}
    </Table.Th>
  );
}
