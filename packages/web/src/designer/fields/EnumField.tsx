import { Select } from "@mantine/core";

import { defaultText, errorOf, nameOf, placeholderOf, type FieldProps } from "./field-props.ts";
import { useFieldProblem, useWrite } from "./field-context.ts";

export function EnumField(props: FieldProps) {
  const { schema, value, path, required } = props;
  const write = useWrite();
  const problem = useFieldProblem(path);
  const options = schema.enum ?? [];
  const text = value === undefined ? null : defaultText(value);
  const called = (option: string) => ({ value: option, label: schema.labels?.[option] ?? option });
  const known = options.map(defaultText);
  return (
    <Select
      size="sm"
      label={nameOf(props)}
      description={schema.description}
      placeholder={placeholderOf(schema)}
      required={required}
      clearable={!required}
      allowDeselect={false}
      data={(text === null || known.includes(text) ? known : [...known, text]).map(called)}
      value={text}
      {...errorOf(problem)}
      onChange={(chosen) =>
        write(
          path,
          options.find((option) => defaultText(option) === chosen),
        )
      }
    />
  );
}
