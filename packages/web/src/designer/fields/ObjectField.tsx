import { Fieldset, Stack } from "@mantine/core";

import { isRecord } from "../../editor/index.ts";
import { nameOf, type FieldProps } from "./field-props.ts";
import { PropertyFields } from "./PropertyFields.tsx";

export function ObjectField(props: FieldProps) {
  const { schema, value, path } = props;
  return (
    <Fieldset legend={nameOf(props)} p="sm">
      <Stack gap="sm">
        <PropertyFields schema={schema} values={isRecord(value) ? value : {}} path={path} />
      </Stack>
    </Fieldset>
  );
}
