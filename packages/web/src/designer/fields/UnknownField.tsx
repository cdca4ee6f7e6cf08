import { Code, Input } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { nameOf, type FieldProps } from "./field-props.ts";
import { useFieldProblem } from "./field-context.ts";

/** A value that no widget can show without changing it: shown as it is. */
export function UnknownField(props: FieldProps) {
  const problem = useFieldProblem(props.path);
  return (
    <Input.Wrapper
      size="sm"
      label={nameOf(props)}
      description={texts.fields.asJson}
      error={problem?.message}
    >
      <Code block>{JSON.stringify(props.value ?? null, null, 2)}</Code>
    </Input.Wrapper>
  );
}
