import { Type } from "typebox";

/** Stands where a secret is wanted: the environment variable that has it. */
export interface FromEnvironment {
  readonly env: string;
}

/** A text that nobody is to read: written out, or better left to an environment variable. */
export const Secret = (description: string) =>
  Type.Unsafe<string | FromEnvironment>({
    type: ["string", "object"],
    description: `${description} The text itself, or better \`{ "env": "NAME" }\`: the environment variable that has it.`,
    minLength: 1,
    properties: { env: { type: "string", minLength: 1, maxLength: 128 } },
    required: ["env"],
    additionalProperties: false,
  });

/** A section as it is used: with its secrets instead of where they are. */
export type Resolved<T> = T extends FromEnvironment
  ? never
  : T extends object
    ? { readonly [Key in keyof T]: Resolved<T[Key]> }
    : T;

/** Told of a variable that is not set, and where in the document it is named. */
type OnMissing = (path: readonly (string | number)[], name: string) => void;

/** Puts the values of environment variables where they are named. */
export function resolveSecrets(
  value: unknown,
  environment: NodeJS.ProcessEnv,
  onMissing: OnMissing,
  path: readonly (string | number)[] = [],
): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isFromEnvironment(value)) {
    const found = environment[value.env];
    if (!found) onMissing(path, value.env);
    return found ?? "";
  }
  const inside = (one: unknown, key: string | number) =>
    resolveSecrets(one, environment, onMissing, [...path, key]);
  if (Array.isArray(value)) return value.map(inside);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one, key)]));
}

const isFromEnvironment = (value: object): value is FromEnvironment =>
  "env" in value && typeof value.env === "string" && Object.keys(value).length === 1;
