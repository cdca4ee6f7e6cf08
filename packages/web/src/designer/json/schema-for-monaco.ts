import { isRecord } from "../../editor/index.ts";

const UNKNOWN_TO_MONACO = new Set(["ui", "discriminator", "$id"]);

/** The schema without the keywords that are only ours. */
export function forMonaco(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forMonaco);
  if (!isRecord(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(
        ([key, value]) =>
          !(UNKNOWN_TO_MONACO.has(key) && (key !== "$id" || typeof value === "string")),
      )
      .map(([key, value]) => [key, forMonaco(value)]),
  );
}
