import type { Environment } from "@marcbachmann/cel-js";

import { checkExpression, checkTemplate } from "../expressions/check.ts";
import { scopeOf, seeing } from "../expressions/scope.ts";
import type { FieldValue } from "../fields-of.ts";
import { isExpression, type FieldUi, type VariableKind } from "../fields.ts";
import { adding, suggested } from "../fixes.ts";
import { FORBIDDEN_NAMES, type Script } from "../model.ts";
import { isCurrency, type PromptItem } from "../prompt-fields.ts";
import { say } from "../say.ts";
import { finding, type Finding, type Path } from "../source.ts";
import { quote } from "../words.ts";

export type Declarations = NonNullable<Script["variables"]>;

export const declarationsOf = ({
  parameters,
  variables,
}: Pick<Script, "parameters" | "variables">): Declarations => ({ ...parameters, ...variables });

/** Names that reach into JavaScript's own objects are refused wherever something is named by them. */
export function* checkHarmless(name: string, path: Path): Generator<Finding> {
  if (FORBIDDEN_NAMES.has(name))
    yield finding("L0108", path, say`The name ${quote(name)} is not allowed.`);
}

export function* checkLanguageTag(tag: string, path: Path): Generator<Finding> {
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    yield finding("L0109", path, say`${quote(tag)} is not a language tag.`);
  }
}

/** One value of an action's properties, by what its field means. */
export function* checkField(
  { ui, value, path, beside }: FieldValue,
  scope: Environment,
  declarations: Declarations,
): Generator<Finding> {
  if (ui.kind === "prompts") yield* checkCurrencies(value, path);
  if (typeof value !== "string") return;
  const declared = Object.keys(declarations);
  if (ui.kind === "resource") yield* checkHarmless(value, path);
  if (ui.kind === "variable") yield* checkVariable(value, ui.holds, path, declarations);
  if (ui.kind === "language") yield* checkLanguageTag(value, path);
  if (ui.kind === "template") yield* checkTemplate(scope, value, path, declared);
  if (ui.kind === "computed" || ui.kind === "computed-resource") {
    const kind = ui.kind === "computed" ? "number" : "string";
    if (isExpression(value))
      yield* checkExpression(scope, value.slice(1, -1), kind, path, declared, value, 1);
    else yield* checkHarmless(value, path);
  }
  if (ui.kind === "expression") {
    const { result, sees } = ui;
    const wanted = result === "variable" ? held(declarations, beside) : result;
    const seen = sees ? seeing(scope, sees) : scope;
    yield* checkExpression(seen, value, wanted, path, declared);
  }
}

/** What is wrong with one value of a field, while it is being written. */
export type FieldCheck = (
  ui: FieldUi,
  value: unknown,
  /** The object that it is a property of. */
  beside?: FieldValue["beside"],
) => readonly Finding[];

/** Checks fields one by one: at once, and whatever else is still wrong with the script. */
export function createFieldCheck(
  script: Pick<Script, "parameters" | "variables" | "timeZone">,
): FieldCheck {
  const scope = scopeOf(script);
  const declarations = declarationsOf(script);
  return (ui, value, beside = {}) => [
    ...checkField({ ui, value, path: [], beside }, scope, declarations),
  ];
}

/** A variable to store something in: it is there, and can hold it. */
function* checkVariable(
  name: string,
  holds: VariableKind | undefined,
  path: Path,
  declarations: Declarations,
): Generator<Finding> {
  const declared = Object.hasOwn(declarations, name) ? declarations[name] : undefined;
  if (!declared) {
    yield finding(
      "L0303",
      path,
      say`There is no variable ${quote(name)} to store the result in.`,
      suggested(
        adding(say`Add the variable ${name}`, ["variables", name], newVariable(holds ?? "string")),
      ),
    );
  } else if (holds && declared.type !== holds) {
    yield finding(
      "L0308",
      path,
      say`The variable ${quote(name)} is a ${declared.type}, but a ${holds} is stored in it.`,
    );
  }
}

/** A declaration with an initial value that fits. */
const newVariable = (type: VariableKind) => ({
  type,
  initial: { string: "", number: 0, boolean: false }[type],
});

/** Amounts of money need a currency, and one that can be said. */
function* checkCurrencies(items: unknown, path: Path): Generator<Finding> {
  for (const [index, item] of (items as readonly PromptItem[]).entries()) {
    if (item.type !== "value" || item.as !== "currency" || isCurrency(item.currency)) continue;
    yield item.currency === undefined
      ? finding("L0309", [...path, index, "as"], say`The amount has no currency.`)
      : finding("L0309", [...path, index, "currency"], say`There is no currency ${item.currency}.`);
  }
}

/** The kind of value that the `variable` beside an expression holds; anything, while it is not declared. */
function held(
  declarations: Declarations,
  { variable }: { readonly [name: string]: unknown },
): VariableKind | "any" {
  if (typeof variable !== "string" || !Object.hasOwn(declarations, variable)) return "any";
  return declarations[variable]?.type ?? "any";
}
