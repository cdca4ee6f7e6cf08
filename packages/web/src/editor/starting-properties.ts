import type { ActionSpec } from "@cordboard/language";

import type { FieldSchema } from "./field-schema.ts";

/** What a new action begins with: a value for each field that must be there, so that its problem shows at the field. */
export function startingProperties(spec: ActionSpec): { [name: string]: unknown } | undefined {
  const shape = spec.properties as FieldSchema;
  return shape.required?.length ? startingObject(shape) : undefined;
}

/** An object of this shape with a value for each field that must be there. */
export const startingObject = ({ properties = {}, required = [] }: FieldSchema) =>
  Object.fromEntries(required.map((name) => [name, startingValue(properties[name])]));

function startingValue(field: FieldSchema | undefined): unknown {
  if (field?.default !== undefined) return field.default;
  if (field?.const !== undefined) return field.const;
  if (field?.enum) return field.enum[0];
  if (field?.type === "array") return [];
  if (field?.type === "boolean") return false;
  if (field?.type === "integer" || field?.type === "number") return field.minimum ?? 0;
  if (field?.type === "object") return {};
  return "";
}
