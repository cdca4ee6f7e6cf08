import type { TObject } from "typebox";
import {
  checkShape,
  inWords,
  readSource,
  say,
  type Finding,
  type ShapeCheck,
} from "@cordboard/language";

import { ServerError } from "../errors.ts";

/** More mistakes than this help nobody. */
const MISTAKES_TOLD = 3;

/** A request's body as its operation wants it; with the care that scripts are read with. */
export function readBody(body: unknown, shape: ShapeCheck): unknown {
  const { value, problems } = readSource(typeof body === "string" ? body : "");
  if (value === undefined) {
    const told = problems.map(({ message }) => message.replace(/^The file /, "The body "));
    throw new ServerError("not-json", firstOf(told));
  }
  refuseWrong(checkShape(shape, value, say`The request`));
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
  refuseWrong(checkShape(shape, value, say`The request`));
  return value;
}

function refuseWrong(found: readonly Finding[]): void {
  if (found.length === 0) return;
  throw new ServerError("wrong-shape", firstOf(found.map(({ message }) => inWords(message))));
}

const firstOf = (messages: readonly string[]) => messages.slice(0, MISTAKES_TOLD).join(" ");
