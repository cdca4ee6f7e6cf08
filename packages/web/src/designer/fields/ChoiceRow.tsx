import { Group, Stack, Text, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useContext } from "react";

import { IconAction } from "../../components/IconAction.tsx";
import type { Path } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { endGesture } from "../edit.ts";
import { TargetSelect } from "../inspector/TargetSelect.tsx";
import { useScript } from "../store.ts";
import { FormContext, useFieldProblem, useWrite } from "./field-context.ts";
import { defaultText } from "./field-props.ts";

interface Props {
  readonly number: number;
  readonly path: Path;
  readonly row: { readonly [name: string]: unknown };
  /** Another row has the key already. */
  readonly isTwice: boolean;
  readonly onRemove: () => void;
}

/** A key, what it is for, and where it leads. */
export function ChoiceRow({ number, path, row, isTwice, onRemove }: Props) {
  const write = useWrite();
  const owner = useContext(FormContext);
  const script = useScript();
  const ofKey = useFieldProblem([...path, "key"]);
  const ofLabel = useFieldProblem([...path, "label"]);
  const ofRow = useFieldProblem(path);
  const key = defaultText(row["key"]);
  const problem = isTwice
    ? { severity: "error", message: texts.forms.keyTwice(key) }
    : (ofKey ?? ofLabel ?? ofRow);
  return (
    <Stack gap={4} role="group" aria-label={texts.fields.choice(number)}>
      <Group gap={6} wrap="nowrap">
        <TextInput
          size="xs"
          w={64}
          aria-label={texts.fields.choiceKey(number)}
          placeholder={texts.fields.key}
          value={key}
          error={isTwice || ofKey?.severity === "error"}
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
          error={ofLabel?.severity === "error"}
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
        <Text size="xs" className={problem.severity === "error" ? "cb-error" : "cb-warning"}>
          {problem.message}
        </Text>
      ) : null}
      {script && owner && key !== "" && !isTwice ? (
        <TargetSelect
          script={script}
          link={{ from: owner.id, branch: key }}
          name={texts.forms.choiceTarget(number)}
          placeholder={texts.forms.leadsNowhere}
        />
      ) : null}
    </Stack>
  );
}
