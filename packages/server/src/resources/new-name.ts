import { isName } from "@cordboard/language";

import { ServerError } from "../errors.ts";

/** @throws ServerError when a thing cannot be called so, or another one is */
export function checkNewName(title: string, name: string, taken: readonly string[]): void {
  if (!isName(name))
    throw new ServerError(
      "wrong-shape",
      `The name of a ${title} has letters, digits, spaces and . _ / -, at most 64, and begins and ends with a letter or digit.`,
    );
  const same = taken.find((one) => one.toLowerCase() === name.toLowerCase());
  if (same !== undefined)
    throw new ServerError("resource-name-taken", `There is a ${title} "${same}" already.`);
}
