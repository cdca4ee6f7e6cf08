import type { Draft } from "../contact/draft.ts";
import type { CodedError, Value } from "../contact/values.ts";
import type { Program } from "./program.ts";

/** Scripts within scripts: more than this many, and something calls itself without end. */
export const MAX_NESTING = 16;

interface Given {
  readonly script: string;
  readonly parameters: { readonly [name: string]: Value };
}

/** The script whose action is being carried out. */
export const programOf = (draft: Draft, root: Program): Program =>
  root.scripts.get(draft.flow.script) ?? root;

/** Goes into a sub-script: the present one waits where it is. Returns what is wrong, if it cannot. */
export function callScript(
  draft: Draft,
  root: Program,
  given: Given,
  local: unknown,
): CodedError | null {
  if (draft.flow.callers.length >= MAX_NESTING) {
    const message = `Sub-scripts are nested more than ${MAX_NESTING} deep: does "${given.script}" run itself?`;
    return { code: "nested-too-deeply", message };
  }
  const { script, action, memory } = draft.flow;
  const frame = { script, action, memory, local, variables: draft.variables };
  const refused = goToScript(draft, root, given);
  if (!refused) draft.flow.callers = [...draft.flow.callers, frame];
  return refused;
}

/** Another script takes the place of the present one. Returns what is wrong, if it cannot. */
export function goToScript(
  draft: Draft,
  root: Program,
  { script, parameters }: Given,
): CodedError | null {
  const program = root.scripts.get(script);
  if (!program) return { code: "unknown-script", message: `There is no script "${script}".` };
  const declared = program.script.parameters ?? {};
  for (const [name, value] of Object.entries(parameters)) {
    const parameter = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (!parameter) {
      const message = `Script "${script}" has no parameter "${name}".`;
      return { code: "unknown-parameter", message };
    }
    if (typeof value !== parameter.type) {
      const message = `Parameter "${name}" of script "${script}" is a ${parameter.type}.`;
      return { code: "wrong-kind", message };
    }
  }
  Object.assign(draft.flow, { script, action: "", local: null, memory: {} });
  draft.variables = initialVariables(program, parameters);
  return null;
}

/** Back to where a sub-script was called; null when nobody waits for it. Returns the local state of who called. */
export function returnToCaller(draft: Draft): { readonly local: unknown } | null {
  const frame = draft.flow.callers.at(-1);
  if (!frame) return null;
  const { script, action, memory, local } = frame;
  draft.flow.callers = draft.flow.callers.slice(0, -1);
  Object.assign(draft.flow, { script, action, memory });
  draft.variables = frame.variables;
  return { local };
}

/** What a script's variables begin with. */
export const initialVariables = (
  { script: { parameters, variables } }: Program,
  given: { readonly [name: string]: Value } = {},
): { readonly [name: string]: Value } =>
  Object.fromEntries(
    Object.entries({ ...parameters, ...variables }).map(([name, { initial }]) => [
      name,
      Object.hasOwn(given, name) ? (given[name] ?? null) : initial,
    ]),
  );
