import { Autocomplete } from "@mantine/core";

import { endGesture } from "../edit.ts";
import { useScript } from "../store.ts";
import { defaultText, nameOf, type FieldProps } from "./field-props.ts";
import { useFieldProblem, useWrite } from "./field-context.ts";

/** One of the script's declared variables. */
export function VariableField(props: FieldProps) {
  const { schema, value, path, required } = props;
  const write = useWrite();
  const problem = useFieldProblem(path);
  const script = useScript();
  return (
    <Autocomplete
      size="sm"
      label={nameOf(props)}
      description={schema.description}
      required={required}
      data={Object.keys({ ...script?.parameters, ...script?.variables })}
      value={defaultText(value)}
      error={problem?.message}
      onBlur={endGesture}
      onChange={(typed) => write(path, typed === "" && !required ? undefined : typed, "typing")}
    />
  );
}
