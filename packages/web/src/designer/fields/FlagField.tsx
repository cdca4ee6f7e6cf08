import { Switch } from "@mantine/core";

import { nameOf, type FieldProps } from "./field-props.ts";
import { useFieldProblem, useWrite } from "./field-context.ts";

/** Yes or no. The default is not written down. */
export function FlagField(props: FieldProps) {
  const { schema, value, path, required } = props;
  const write = useWrite();
  const problem = useFieldProblem(path);
  return (
    <Switch
      size="sm"
      label={nameOf(props)}
      description={schema.description}
      error={problem?.message}
      checked={(value ?? schema.default) === true}
      onChange={(event) => {
        const { checked } = event.currentTarget;
        write(path, checked === schema.default && !required ? undefined : checked);
      }}
    />
  );
}
