import { TagsInput } from "@mantine/core";

import { useProblemWithin, useWrite } from "./field-context.ts";
import { errorOf, nameOf, type FieldProps } from "./field-props.ts";

/** Names that are typed one by one; each is a branch. */
export function BranchNamesField(props: FieldProps) {
  const { schema, value, path } = props;
  const write = useWrite();
  const problem = useProblemWithin(path);
  return (
    <TagsInput
      size="sm"
      allowDuplicates
      label={nameOf(props)}
      description={schema.description}
      value={Array.isArray(value) ? value.map(String) : []}
      {...errorOf(problem)}
      onChange={(names) => write(path, names.length > 0 ? names : undefined)}
    />
  );
}
