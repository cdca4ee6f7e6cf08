import type { Script } from "@cordboard/language";
import { compileScript, type ActionType, type Program } from "@cordboard/runtime";

type ActionTypes = ReadonlyMap<string, ActionType>;

const known = new WeakMap<ActionTypes, WeakMap<Script, Program>>();

/** A script made ready to run, once for all of its simulations: most of the time of a scenario would go into that. */
export function programOf(script: Script, actionTypes: ActionTypes): Program {
  let programs = known.get(actionTypes);
  if (!programs) known.set(actionTypes, (programs = new WeakMap()));
  let program = programs.get(script);
  if (!program) programs.set(script, (program = compileScript(script, "simulated", actionTypes)));
  return program;
}
