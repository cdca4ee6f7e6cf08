import { releaseOf, type Resources, type Script } from "@cordboard/language";
import { compileRelease, type ActionType, type Program } from "@cordboard/runtime";

type ActionTypes = ReadonlyMap<string, ActionType>;

const NOTHING: Resources = { script: () => undefined, hours: () => undefined };

/** By the types, what scripts name, and the script: each as one and the same object. */
const known = new WeakMap<ActionTypes, WeakMap<Resources, WeakMap<Script, Program>>>();

/** A script made ready to run, once for all of its simulations: most of the time of a scenario would go into that. */
export function programOf(
  script: Script,
  actionTypes: ActionTypes,
  resources: Resources = NOTHING,
): Program {
  const byResources = inner(
    known,
    actionTypes,
    () => new WeakMap<Resources, WeakMap<Script, Program>>(),
  );
  const programs = inner(byResources, resources, () => new WeakMap<Script, Program>());
  return inner(programs, script, () => {
    const specs = new Map([...actionTypes].map(([type, { spec }]) => [type, spec]));
    return compileRelease(releaseOf(script, specs, resources), "simulated", actionTypes);
  });
}

function inner<K extends WeakKey, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  let found = map.get(key);
  if (found === undefined) map.set(key, (found = make()));
  return found;
}
