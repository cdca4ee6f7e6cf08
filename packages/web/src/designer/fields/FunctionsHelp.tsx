import { FUNCTION_GROUPS } from "@cordboard/language";
import { Code, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";

import { texts } from "../../texts/index.ts";
import { hideFunctions } from "./functions-help.ts";

/** Everything that an expression can call, with an example of each. */
export function FunctionsHelp() {
  const [wanted, setWanted] = useState("");
  const words = wanted.trim().toLowerCase();
  const groups = FUNCTION_GROUPS.map(({ title, functions }) => ({
    title,
    functions: functions.filter(({ name, meaning }) =>
      `${name} ${meaning}`.toLowerCase().includes(words),
    ),
  })).filter(({ functions }) => functions.length > 0);
  return (
    <Modal opened onClose={hideFunctions} size="lg" title={texts.forms.allFunctions}>
      <Stack>
        <TextInput
          data-autofocus
          aria-label={texts.forms.findFunction}
          placeholder={texts.forms.findFunction}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        {groups.length === 0 ? <Text c="dimmed">{texts.forms.noFunction}</Text> : null}
        {groups.map(({ title, functions }) => (
          <Stack key={title} gap="sm">
            <Text component="h3" fw={600}>
              {title}
            </Text>
            {functions.map(({ name, signatures, meaning, examples: [example] }) => (
              <div key={name}>
                {signatures.map((signature) => (
                  <Text key={signature} size="sm" fw={500} className="cb-mono">
                    {signature}
                  </Text>
                ))}
                <Text size="sm">{meaning.replaceAll("`", "")}</Text>
                {example ? <Code>{`${example[0]} → ${JSON.stringify(example[1])}`}</Code> : null}
              </div>
            ))}
          </Stack>
        ))}
      </Stack>
    </Modal>
  );
}
