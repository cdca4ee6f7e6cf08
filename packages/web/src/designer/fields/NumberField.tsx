import { NumberInput } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { endGesture } from "../edit.ts";
import { nameOf, placeholderOf, type FieldProps } from "./field-props.ts";
import { useFieldProblem, useWrite } from "./field-context.ts";

/** A number. One out of range is kept and said to be wrong, not changed behind one's back. */
export function NumberField(props: FieldProps) {
  const { schema, value, path, required } = props;
  const write = useWrite();
  const problem = useFieldProblem(path);
  const unit = schema.ui?.kind === "seconds" ? texts.fields.seconds : "";
  return (
    <NumberInput
      size="sm"
      label={nameOf(props)}
      description={schema.description}
      placeholder={placeholderOf(schema, unit)}
      required={required}
      value={typeof value === "number" || typeof value === "string" ? value : ""}
      error={problem?.message}
      suffix={unit}
      clampBehavior="none"
      allowDecimal={schema.type === "number"}
      {...(schema.minimum === undefined ? {} : { min: schema.minimum })}
      {...(schema.maximum === undefined ? {} : { max: schema.maximum })}
      onBlur={endGesture}
      onChange={(next) => write(path, next === "" ? undefined : next, "typing")}
    />
  );
}
