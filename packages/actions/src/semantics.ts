import type { ActionType, AnySemantics } from "@cordboard/runtime";

import { all } from "./generated/semantics.ts";
import { specs } from "./specs.ts";

/** The built-in action types by name, ready to compile scripts with. */
export const actionTypes: ReadonlyMap<string, ActionType> = new Map(
  specs.map((spec) => [spec.type, { spec, semantics: semanticsOf(spec.type) }]),
);

function semanticsOf(type: string): AnySemantics {
  const found = (all as { readonly [type: string]: AnySemantics })[type];
  if (!found) throw new Error(`The action type ${type} has no semantics.`);
  return found;
}
