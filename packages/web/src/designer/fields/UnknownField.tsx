import { texts } from "../../texts/index.ts";
import { nameOf, type FieldProps } from "./field-props.ts";
import { StrayField } from "./StrayField.tsx";

/** A value of another kind than its field has widgets for. */
export const UnknownField = (props: FieldProps) => (
  <StrayField
    name={nameOf(props)}
    value={props.value}
    path={props.path}
    description={texts.fields.asJson}
  />
);
