import { createElement, type ComponentType } from "react";

import { BranchNamesField } from "./BranchNamesField.tsx";
import { ChoicesField } from "./ChoicesField.tsx";
import { EnumField } from "./EnumField.tsx";
import type { FieldProps } from "./field-props.ts";
import { FlagField } from "./FlagField.tsx";
import { NumberField } from "./NumberField.tsx";
import { ObjectField } from "./ObjectField.tsx";
import { PromptsField } from "./PromptsField.tsx";
import { ResourceField } from "./ResourceField.tsx";
import { RowsField } from "./RowsField.tsx";
import { TextField } from "./TextField.tsx";
import { UnknownField } from "./UnknownField.tsx";
import { VariableField } from "./VariableField.tsx";

/** One value of a form, with the widget that fits its schema. */
export function Field(props: FieldProps) {
  return createElement(widgetFor(props), props);
}

function widgetFor({ schema, value }: FieldProps): ComponentType<FieldProps> {
  const list = value === undefined || Array.isArray(value);
  switch (schema.ui?.kind) {
    case "prompts":
      return list ? PromptsField : UnknownField;
    case "choices":
      return list ? ChoicesField : UnknownField;
    case "assignments":
    case "arguments":
    case "headers":
    case "results":
    case "cases":
      return list ? RowsField : UnknownField;
    case "branches":
      return list ? BranchNamesField : UnknownField;
    case "resource":
    case "computed-resource":
      return ResourceField;
    case "variable":
      return VariableField;
    case "seconds":
      return NumberField;
    case "language":
    case "template":
    case "expression":
    case "computed":
      return TextField;
    case undefined:
      break;
  }
  if (schema.enum) return EnumField;
  if (schema.type === "boolean") return FlagField;
  if (schema.type === "integer" || schema.type === "number") return NumberField;
  if (schema.type === "string" || schema.type?.includes("string")) return TextField;
  if (schema.type === "object" && schema.properties) return ObjectField;
  return UnknownField;
}
