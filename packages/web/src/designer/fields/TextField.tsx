import { TextInput } from "@mantine/core";

import { endGesture } from "../edit.ts";
import { useFieldProblem, useWrite } from "./field-context.ts";
import { defaultText, errorOf, nameOf, placeholderOf, type FieldProps } from "./field-props.ts";

/** Text as it stands; a number where the field may hold either. */
export function TextField(props: FieldProps) {
  const { schema, value, path, required } = props;
  const write = useWrite();
  return (
    <TextInput
      size="sm"
      label={nameOf(props)}
      description={schema.description}
      placeholder={placeholderOf(schema)}
      required={required}
      value={defaultText(value)}
      {...errorOf(useFieldProblem(path))}
      onBlur={endGesture}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        write(path, typed === "" && !required ? undefined : typed, "typing");
      }}
    />
  );
}
