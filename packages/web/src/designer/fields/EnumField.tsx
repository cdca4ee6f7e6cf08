import { Select } from "@mantine/core";

import { texts } from "../../texts.ts";
import { defaultText, nameOf, type FieldProps } from "./field-props.ts";
import { useFieldProblem, useWrite } from "./field-context.ts";

export function EnumField(props: FieldProps) {
  const { schema, value, path, required } = props;
  const write = useWrite();
  const problem = useFieldProblem(path);
  const options = schema.enum ?? [];
  const text = value === undefined ? null : defaultText(value);
  const known = options.map(defaultText);
  return (
    <Select
      size="sm"
      label={nameOf(props)}
      description={schema.description}
      placeholder={
        schema.default === undefined ? "" : texts.fields.default(defaultText(schema.default))
      }
      required={required}
      clearable={!required}
      data={text === null || known.includes(text) ? known : [...known, text]}
      value={text}
      error={problem?.message}
      onChange={(chosen) =>
        write(
          path,
          options.find((option) => defaultText(option) === chosen),
        )
      }
    />
  );
}
