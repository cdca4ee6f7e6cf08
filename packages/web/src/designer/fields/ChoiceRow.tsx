import { Group, Stack, Text, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";

import { IconAction } from "../../components/IconAction.tsx";
import type { Path } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { endGesture } from "../edit.ts";
import { defaultText } from "./field-props.ts";
import { useFieldProblem, useWrite } from "./field-context.ts";

interface Props {
  readonly number: number;
  readonly path: Path;
  readonly row: { readonly [name: string]: unknown };
  readonly onRemove: () => void;
}

export function ChoiceRow({ number, path, row, onRemove }: Props) {
  const write = useWrite();
  const ofKey = useFieldProblem([...path, "key"]);
  const ofRow = useFieldProblem(path);
  const problem = ofKey ?? ofRow;
  return (
    <Stack gap={2}>
      <Group gap={6} wrap="nowrap">
        <TextInput
          size="xs"
          w={64}
          aria-label={texts.fields.choiceKey(number)}
          placeholder={texts.fields.key}
          value={defaultText(row["key"])}
          error={problem?.severity === "error"}
          maxLength={8}
          classNames={{ input: "cb-mono" }}
          onBlur={endGesture}
          onChange={(event) => write([...path, "key"], event.currentTarget.value, "typing")}
        />
        <TextInput
          size="xs"
          flex={1}
          aria-label={texts.fields.choiceLabel(number)}
          placeholder={texts.fields.choiceFor}
          value={defaultText(row["label"])}
          maxLength={64}
          onBlur={endGesture}
          onChange={(event) =>
            write([...path, "label"], event.currentTarget.value || undefined, "typing")
          }
        />
        <IconAction
          name={texts.fields.remove(texts.fields.choice(number))}
          icon={IconTrash}
          onClick={onRemove}
        />
      </Group>
      {problem ? (
        <Text size="xs" c={problem.severity === "error" ? "red" : "orange"}>
          {problem.message}
        </Text>
      ) : null}
    </Stack>
  );
}
