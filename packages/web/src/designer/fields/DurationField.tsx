import { parseDuration, partsOfDuration } from "@cordboard/language";
import { Text, TextInput } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { endGesture } from "../edit.ts";
import { defaultText, errorOf, nameOf, placeholderOf, type FieldProps } from "./field-props.ts";
import { useFieldProblem, useWrite } from "./field-context.ts";
import { useTyped } from "./use-typed.ts";

const READING = { show: defaultText, read: (text: string) => parseDuration(text) ?? text };

/** A length of time in seconds, typed as people write it: `150`, `2:30`, `2m30s`. */
export function DurationField(props: FieldProps) {
  const { schema, value, path, required } = props;
  const write = useWrite();
  const problem = useFieldProblem(path);
  const typed = useTyped(value, READING);
  const seconds = value ?? schema.default;
  const isText = typeof value === "string";
  return (
    <TextInput
      size="sm"
      label={nameOf(props)}
      description={schema.description}
      placeholder={placeholderOf(schema)}
      required={required}
      value={typed.text}
      {...(isText ? { error: texts.forms.noDuration } : errorOf(problem))}
      rightSectionWidth={112}
      rightSectionPointerEvents="none"
      rightSection={
        typeof seconds === "number" && seconds >= 0 ? (
          <Text size="xs" c="dimmed" w="100%" ta="right" pr="xs">
            {texts.forms.duration(partsOfDuration(seconds))}
          </Text>
        ) : null
      }
      onChange={(event) => write(path, typed.type(event.currentTarget.value), "typing")}
      onBlur={() => {
        typed.leave();
        endGesture();
      }}
    />
  );
}
