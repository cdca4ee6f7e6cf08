import { AJV_OPTIONS } from "@cordboard/language";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

/** A validator as a module of its own: no `new Function` when it runs. */
export function shapeModule(schema: object): string {
  const ajv = new Ajv({
    ...AJV_OPTIONS,
    unicode: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = (
    standalone as unknown as { default: (ajv: Ajv, validate: unknown) => string }
  ).default(ajv, ajv.compile(schema));
  if (/\brequire\(/.test(code))
    throw new Error("The validator needs a helper module: make it stand alone.");
  return [
    "// @ts-nocheck Made by `npm run generate` from the specs of the actions.",
    'import type { ShapeCheck } from "@cordboard/language";',
    code
      .replace(/^"use strict";/, "")
      .replace(/export default (\w+);/, "export default $1 as ShapeCheck;")
      .replace(/export const validate = \w+;/, ""),
    "",
  ].join("\n");
}
