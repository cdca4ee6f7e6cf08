import { TagsInput } from "@mantine/core";

import { useFieldProblem, useWrite } from "./field-context.ts";
import { nameOf, type FieldProps } from "./field-props.ts";

/** Names that are typed one by one; each is a branch. */
export function BranchNamesField(props: FieldProps) {
  const { schema, value, path } = props;
  const write = useWrite();
  const problem = useFieldProblem(path);
  return (
    <TagsInput
      size="sm"
      label={nameOf(props)}
      description={schema.description}
      value={Array.isArray(value) ? value.map(String) : []}
      error={problem?.message}
      onChange={(names) => write(path, names.length > 0 ? names : undefined)}
    />
  );
}
