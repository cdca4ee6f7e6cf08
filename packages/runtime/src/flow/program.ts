import {
  createEvaluator,
  withDefaults,
  type ActionSpec,
  type Evaluator,
  type Script,
  type ScriptEvent,
} from "@cordboard/language";

import type { AnySemantics } from "./semantics.ts";

/** One action type whole: what the language knows of it and what it does. */
export interface ActionType {
  readonly spec: ActionSpec;
  readonly semantics: AnySemantics;
}

/** An action of a script, ready to be carried out. */
export interface Instruction {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly needsVoice: boolean;
  readonly properties: unknown;
  readonly branches: { readonly [branch: string]: string };
  readonly semantics: AnySemantics;
}

/** A script made ready to run. Contacts keep its hash and end on the version they began with. */
export interface Program {
  readonly script: Script;
  readonly hash: string;
  readonly instructions: ReadonlyMap<string, Instruction>;
  readonly entry: string;
  readonly events: { readonly [event in ScriptEvent]?: string };
  readonly evaluator: Evaluator;
}

/**
 * Makes a checked script ready to run.
 *
 * @param hash identifies the script's version, such as the SHA-256 of its canonical text
 * @throws Error when the script has an unknown action type or no beginning: check it first
 */
export function compileScript(
  script: Script,
  hash: string,
  types: ReadonlyMap<string, ActionType>,
): Program {
  const instructions = new Map<string, Instruction>();
  const starts: { [start: string]: string } = {};
  for (const [id, action] of Object.entries(script.actions)) {
    const type = types.get(action.type);
    if (!type)
      throw new Error(
        `Script "${script.name}": action "${id}" has the unknown type "${action.type}".`,
      );
    if (type.spec.starts) starts[type.spec.starts] = id;
    instructions.set(id, {
      id,
      type: action.type,
      label: action.label ?? type.spec.title,
      needsVoice: type.spec.needs === "voice",
      properties: withDefaults(type.spec.properties, action.properties),
      branches: { ...action.branches },
      semantics: type.semantics,
    });
  }
  const { entry, ...events } = starts;
  if (entry === undefined) throw new Error(`Script "${script.name}" has no beginning.`);
  return { script, hash, instructions, entry, events, evaluator: createEvaluator(script) };
}
