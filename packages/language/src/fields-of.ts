import { fieldUi, type FieldUi } from "./fields.ts";
import type { Path } from "./source.ts";

/** The part of a JSON Schema that says how a value is made up. */
export interface Shape {
  readonly properties?: { readonly [name: string]: Shape };
  readonly items?: Shape;
  readonly oneOf?: readonly Shape[];
  readonly const?: unknown;
  readonly default?: unknown;
}

export interface FieldValue {
  readonly ui: FieldUi;
  readonly value: unknown;
  readonly path: Path;
  /** The object that it is a property of. */
  readonly beside: { readonly [name: string]: unknown };
}

/** Every value below `value` whose schema says what it means, such as each text and each expression. */
export function* fieldsOf(
  schema: object,
  value: unknown,
  path: Path = [],
  beside: FieldValue["beside"] = {},
): Generator<FieldValue> {
  const shape = schema as Shape;
  const ui = fieldUi(schema);
  if (ui) yield { ui, value, path, beside };
  if (Array.isArray(value)) {
    if (shape.items)
      for (const [index, item] of value.entries())
        yield* fieldsOf(shape.items, item, [...path, index], beside);
  } else if (typeof value === "object" && value !== null) {
    const fields = value as { readonly [name: string]: unknown };
    for (const [name, field] of Object.entries(variantFor(shape, fields).properties ?? {})) {
      if (name in fields) yield* fieldsOf(field, fields[name], [...path, name], fields);
    }
  }
}

/** The shape that an object has: of several told apart by `type`, the one of its type. */
export const variantFor = (shape: Shape, value: { readonly [name: string]: unknown }): Shape =>
  shape.oneOf?.find(({ properties }) => properties?.["type"]?.const === value["type"]) ?? shape;

/** An action's properties with the schema's defaults where nothing is given. */
export function withDefaults<T extends object>(schema: object, properties: object | undefined): T {
  const filled: { [name: string]: unknown } = {};
  for (const [name, field] of Object.entries((schema as Shape).properties ?? {})) {
    if (field.default !== undefined) filled[name] = field.default;
  }
  return Object.assign(filled, properties) as T;
}
