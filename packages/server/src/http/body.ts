import type { TObject } from "typebox";
import { checkShape, readSource, type ShapeCheck } from "@cordboard/language";

import { ServerError } from "../errors.ts";

/** More mistakes than this help nobody. */
const MISTAKES_TOLD = 3;

/** A request's body as its operation wants it; with the care that scripts are read with. */
export function readBody(body: unknown, shape: ShapeCheck): unknown {
  const { value, problems } = readSource(typeof body === "string" ? body : "");
  if (value === undefined) throw new ServerError("not-json", inWords(problems));
  const found = checkShape(shape, value);
  if (found.length > 0) throw new ServerError("wrong-shape", inWords(found));
  return value;
}

/** What stands behind the `?`, with its whole numbers as numbers. */
export function readQuery(query: object, { properties }: TObject, shape: ShapeCheck): unknown {
  const value = Object.fromEntries(
    Object.entries(query).map(([name, given]: [string, unknown]) => {
      const isNumber =
        properties[name] && "type" in properties[name] && properties[name].type === "integer";
      return [name, isNumber && given !== "" ? Number(given) : given];
    }),
  );
  const found = checkShape(shape, value);
  if (found.length > 0) throw new ServerError("wrong-shape", inWords(found));
  return value;
}

const inWords = (found: readonly { readonly message: string }[]) =>
  found
    .slice(0, MISTAKES_TOLD)
    .map(({ message }) =>
      message.replace(/^The script /, "The request ").replace(/^The file /, "The body "),
    )
    .join(" ");
