import { Environment } from "@marcbachmann/cel-js";

import type { Script, VariableDeclaration } from "../model.ts";

/** The system variables and the kinds of their parts. `dyn` may be null: an estimate without samples is unknown. */
export const SYSTEM_VARIABLES = {
  call: {
    contactId: "string",
    ani: "string",
    dnis: "string",
    direction: "string",
    startedAt: "google.protobuf.Timestamp",
    language: "string",
    voicePath: "bool",
  },
  queue: {
    skill: "string",
    position: "double",
    waitedSec: "double",
    estimatedWaitSec: "dyn",
    state: "string",
  },
  agent: { id: "string", name: "string" },
  error: { code: "string", message: "string", action: "string" },
} as const;

/** Names that a script's variables may not have: they mean something else in an expression. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...Object.keys(SYSTEM_VARIABLES),
  ..."true false null in as break const continue else for function if import let loop package namespace return var void while".split(
    " ",
  ),
  ..."bool bytes double duration dyn int list map string timestamp type uint size has all exists filter".split(
    " ",
  ),
]);

const CEL_TYPE = { string: "string", number: "double", boolean: "bool" } as const;
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
  environment.registerOperator("double % double", (a: number, b: number) => a % b);
  for (const [name, schema] of Object.entries(SYSTEM_VARIABLES)) {
    environment.registerVariable({ name, schema: { ...schema } });
  }
  return environment;
});

/** What an expression of this script can see: the system variables and the declared ones. */
export function scopeOf(script: Pick<Script, "variables" | "parameters">): Environment {
  const environment = root().clone();
  const declared: { readonly [name: string]: VariableDeclaration } = {
    ...script.parameters,
    ...script.variables,
  };
  for (const [name, { type }] of Object.entries(declared)) {
    if (!RESERVED_NAMES.has(name)) environment.registerVariable(name, CEL_TYPE[type]);
  }
  return environment;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
