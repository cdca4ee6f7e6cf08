import { Input } from "@mantine/core";
import type { ReactNode } from "react";

import { useFieldProblem } from "./field-context.ts";
import { nameOf, type FieldProps } from "./field-props.ts";

/** What stands around a list of any kind: its name, help and problem. */
export function ListFrame({ children, ...props }: FieldProps & { readonly children: ReactNode }) {
  const { schema, path, required } = props;
  const problem = useFieldProblem(path);
  const name = nameOf(props);
  return (
    <Input.Wrapper
      component="fieldset"
      className="cb-fieldset"
      aria-label={name}
      size="sm"
      label={name}
      labelElement="div"
      description={schema.description}
      required={required}
      error={problem?.message}
    >
      {children}
    </Input.Wrapper>
  );
}
