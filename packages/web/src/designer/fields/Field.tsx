import { createElement, type ComponentType } from "react";

import type { FieldSchema } from "../../editor/index.ts";
import { isRecord } from "../../editor/index.ts";
import { BranchNamesField } from "./BranchNamesField.tsx";
import { ChoicesField } from "./ChoicesField.tsx";
import { DurationField } from "./DurationField.tsx";
import { EnumField } from "./EnumField.tsx";
import { ExpressionField } from "./ExpressionField.tsx";
import type { FieldProps } from "./field-props.ts";
import { FlagField } from "./FlagField.tsx";
import { LanguageField } from "./LanguageField.tsx";
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

interface Widget {
  readonly field: ComponentType<FieldProps>;
  /** Values that the widget shows as they are; another one is never changed by being shown. */
  readonly shows: (value: unknown) => boolean;
}

const isText = (value: unknown) => typeof value === "string" || typeof value === "number";
const text = (field: Widget["field"]): Widget => ({ field, shows: isText });
const list = (field: Widget["field"]): Widget => ({ field, shows: Array.isArray });
const isTexts = (value: unknown) =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

const BY_MEANING: { readonly [kind in NonNullable<FieldSchema["ui"]>["kind"]]: Widget } = {
  prompts: list(PromptsField),
  choices: list(ChoicesField),
  assignments: list(RowsField),
  arguments: list(RowsField),
  headers: list(RowsField),
  results: list(RowsField),
  cases: list(RowsField),
  branches: { field: BranchNamesField, shows: isTexts },
  resource: text(ResourceField),
  "computed-resource": text(ResourceField),
  variable: text(VariableField),
  seconds: text(DurationField),
  language: text(LanguageField),
  template: text(ExpressionField),
  expression: text(ExpressionField),
  computed: text(ExpressionField),
};

function widgetFor({ schema, value }: FieldProps): ComponentType<FieldProps> {
  const widget = schema.ui ? BY_MEANING[schema.ui.kind] : byType(schema);
  return widget && (value === undefined || widget.shows(value)) ? widget.field : UnknownField;
}

function byType({ enum: options, type, properties }: FieldSchema): Widget | undefined {
  if (options) return text(EnumField);
  if (type === "boolean") {
    return { field: FlagField, shows: (value) => typeof value === "boolean" };
  }
  if (type === "integer" || type === "number") return text(NumberField);
  if (type === "string" || type?.includes("string")) return text(TextField);
  if (type === "object" && properties) return { field: ObjectField, shows: isRecord };
  return undefined;
}
