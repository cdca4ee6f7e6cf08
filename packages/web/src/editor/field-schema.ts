import type { FieldUi } from "@cordboard/language";

/** What the editor reads of a property's JSON Schema. */
export interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  /** What the values of `enum` are called, where that is something else than in the script. */
  readonly labels?: { readonly [value: string]: string };
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: FieldSchema };
  readonly items?: FieldSchema;
  readonly oneOf?: readonly FieldSchema[];
  readonly ui?: FieldUi;
  /** Folded away until it is set. */
  readonly rare?: true;
}

/** Of several shapes the one that the value says it has. */
export const variantOf = (schema: FieldSchema, type: unknown): FieldSchema | undefined =>
  schema.oneOf?.find(({ properties }) => properties?.["type"]?.const === type);
