import { Fieldset, Stack } from "@mantine/core";

import { isRecord } from "../../editor/index.ts";
import { Inner } from "./field-context.ts";
import { nameOf, type FieldProps } from "./field-props.ts";

export function ObjectField(props: FieldProps) {
  const { schema, value, path } = props;
  const values = isRecord(value) ? value : {};
  return (
    <Fieldset legend={nameOf(props)} p="sm">
      <Stack gap="sm">
        {Object.entries(schema.properties ?? {}).map(([name, field]) => (
          <Inner
            key={name}
            schema={field}
            value={values[name]}
            path={[...path, name]}
            required={schema.required?.includes(name) ?? false}
          />
        ))}
      </Stack>
    </Fieldset>
  );
}
