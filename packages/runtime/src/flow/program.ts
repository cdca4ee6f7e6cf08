import {
  createEvaluator,
  withDefaults,
  type ActionSpec,
  type Evaluator,
  type HoursFile,
  type Release,
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
  /** The id of the first action; empty for {@link NO_SCRIPT}. */
  readonly entry: string;
  readonly events: { readonly [event in ScriptEvent]?: string };
  readonly evaluator: Evaluator;
  /** Every script that a contact can come to from here, by name: this one too. */
  readonly scripts: ReadonlyMap<string, Program>;
  readonly hours: ReadonlyMap<string, HoursFile>;
}

/**
 * Makes a checked script ready to run, with all that it names.
 *
 * @param hash identifies the release, such as the SHA-256 of its text
 * @throws Error when one of the scripts has an unknown action type or no beginning: check them first
 */
export function compileRelease(
  { script, scripts, hours }: Release,
  hash: string,
  types: ReadonlyMap<string, ActionType>,
): Program {
  const programs = new Map<string, Program>();
  const shared = { hash, scripts: programs, hours: new Map(Object.entries(hours)) };
  const link = (one: Script): Program => {
    const program = { ...compile(one, types), ...shared };
    programs.set(one.name, program);
    return program;
  };
  Object.values(scripts).forEach(link);
  return link(script);
}

/** As {@link compileRelease}, for a script that needs no other. */
export const compileScript = (
  script: Script,
  hash: string,
  types: ReadonlyMap<string, ActionType>,
): Program => compileRelease({ script, scripts: {}, hours: {} }, hash, types);

function compile(
  script: Script,
  types: ReadonlyMap<string, ActionType>,
): Omit<Program, "hash" | "scripts" | "hours"> {
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
  return { script, instructions, entry, events, evaluator: createEvaluator(script) };
}

const nothing: Script = {
  version: 1,
  name: "",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  actions: {},
};

/** What a contact runs that no script has to do with. */
export const NO_SCRIPT: Program = {
  script: nothing,
  hash: "",
  instructions: new Map(),
  entry: "",
  events: {},
  evaluator: createEvaluator(nothing),
  scripts: new Map(),
  hours: new Map(),
};
