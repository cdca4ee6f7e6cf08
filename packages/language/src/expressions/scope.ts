import { Environment } from "@marcbachmann/cel-js";

import type { Script, VariableDeclaration } from "../model.ts";
import { FUNCTIONS } from "./functions/catalogue.ts";
import { refuseLength, type ExpressionFunction, type Place } from "./functions/function.ts";
import { OURS } from "./parse.ts";
import { celSignatures } from "./signature.ts";
import {
  FIELD_VARIABLES,
  SYSTEM_VARIABLES,
  systemVariables,
  type FieldVariable,
} from "./system-variables.ts";

/** What an expression of a script depends on, besides the values of its variables. */
export type ScopeOf = Pick<Script, "variables" | "parameters" | "timeZone">;

/** `call`, `queue` and so on, and what stands alone. */
const SYSTEM_NAMES = new Set(Object.keys(SYSTEM_VARIABLES).map((name) => name.split(".")[0] ?? ""));

/** Names that a script's variables may not have: they mean something else in an expression. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...SYSTEM_NAMES,
  ...Object.keys(FIELD_VARIABLES),
  ..."true false null in as break const continue else for function if import let loop package namespace return var void while".split(
    " ",
  ),
  ..."bool bytes double duration dyn int list map string timestamp type uint size has all exists filter".split(
    " ",
  ),
]);

export const CEL_TYPE = { string: "string", number: "double", boolean: "bool" } as const;
/** The kind of value an expression gives, in an admin's words. */
export const KIND_OF_CEL: { readonly [type: string]: "string" | "number" | "boolean" } = {
  string: "string",
  int: "number",
  uint: "number",
  double: "number",
  bool: "boolean",
};

const LIMITS = {
  maxAstNodes: 500,
  maxDepth: 32,
  maxListElements: 100,
  maxMapEntries: 100,
  maxCallArguments: 16,
};

const root = lazily(() => {
  const environment = new Environment({ limits: LIMITS });
  const arithmetic: { [operator: string]: (a: number, b: number) => number } = {
    "+": (a, b) => a + b,
    "-": (a, b) => a - b,
    "*": (a, b) => a * b,
    "/": (a, b) => a / b,
    "%": (a, b) => a % b,
  };
  for (const [operator, apply] of Object.entries(arithmetic)) {
    for (const [left, right] of [
      ["int", "double"],
      ["double", "int"],
    ]) {
      environment.registerOperator(
        `${left} ${operator} ${right}`,
        (a: number | bigint, b: number | bigint) => apply(Number(a), Number(b)),
      );
    }
  }
  environment.registerOperator(
    "int == double: bool",
    (a: number | bigint, b: number | bigint) => Number(a) === Number(b),
  );
  environment.registerOperator("double in list<int>: bool", (number: number, list: bigint[]) =>
    list.some((entry) => Number(entry) === number),
  );
  environment.registerOperator("double % double", (a: number, b: number) => a % b);
  for (const name of SYSTEM_NAMES) {
    const alone = SYSTEM_VARIABLES[name]?.type;
    if (alone) environment.registerVariable(name, alone);
    else environment.registerVariable({ name, schema: partsOf(name) });
  }
  return environment;
});

/** By time zone: registering all functions takes many times longer than copying what they are registered in. */
const withFunctions = new Map<string, Environment>();
/** A workspace has few zones; more come from documents that were made to be refused. */
const MAX_ZONES = 50;

function functionsOf(timeZone: string): Environment {
  const known = withFunctions.get(timeZone);
  if (known) return known;
  const environment = root().clone();
  for (const one of FUNCTIONS) register(environment, one, { timeZone });
  if (withFunctions.size >= MAX_ZONES) withFunctions.clear();
  withFunctions.set(timeZone, environment);
  return environment;
}

/** What an expression of this script can see: the system variables and the declared ones, and the functions. */
export function scopeOf({ parameters, variables, timeZone }: ScopeOf): Environment {
  const environment = functionsOf(timeZone).clone();
  const declared: { readonly [name: string]: VariableDeclaration } = {
    ...parameters,
    ...variables,
  };
  for (const [name, { type }] of Object.entries(declared)) {
    if (!RESERVED_NAMES.has(name)) environment.registerVariable(name, CEL_TYPE[type]);
  }
  return environment;
}

/** The same scope with what only some fields see. */
export function seeing(scope: Environment, sees: FieldVariable): Environment {
  return scope.clone().registerVariable({ name: sees, schema: partsOf(sees, sees) });
}

const partsOf = (object: string, sees?: FieldVariable): { [part: string]: string } =>
  Object.fromEntries(
    Object.entries(systemVariables(sees)).flatMap(([name, { type }]) =>
      name.startsWith(`${object}.`) ? [[name.slice(object.length + 1), type]] : [],
    ),
  );

function register(environment: Environment, known: ExpressionFunction, place: Place): void {
  const { name, signatures, run } = known;
  if (!run) return;
  for (const signature of signatures) {
    const whole = signature.endsWith(": integer");
    for (const cel of celSignatures(signature, name + OURS)) {
      environment.registerFunction(
        cel,
        (...given: unknown[]) => {
          const result = run(place, ...(given.map(plain) as never[]));
          if (typeof result === "string") refuseLength(result.length);
          if (result instanceof Date && Number.isNaN(result.getTime()))
            throw new Error(`${name} gives no time: it is too far away.`);
          return whole ? BigInt(result as number) : result;
        },
        { async: false },
      );
    }
  }
}

function plain(given: unknown): unknown {
  if (typeof given === "string") refuseLength(given.length);
  return typeof given === "bigint" ? Number(given) : given;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
