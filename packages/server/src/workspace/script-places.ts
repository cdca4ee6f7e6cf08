import type { Settings } from "./model.ts";

/** A place in cordboard.json where a script is named. */
export interface ScriptPlace {
  readonly script: string;
  readonly path: readonly (string | number)[];
  readonly as: "key" | "value";
  /** What the script is there for, in a few words. */
  readonly use: string;
}

/** Where cordboard.json names scripts. */
export function* scriptPlaces({
  points,
  scriptIds,
  aiAgents,
}: Pick<Settings, "points" | "scriptIds" | "aiAgents">): Generator<ScriptPlace> {
  for (const { number, script } of points) {
    const path = ["points", number, "script"];
    if (script) yield { script, path, as: "value", use: `answers ${number}` };
  }
  for (const [script, id] of Object.entries(scriptIds))
    yield { script, path: ["scriptIds", script], as: "key", use: `has the id ${id} for hooks` };
  for (const [name, { script, onError, onHandover }] of Object.entries(aiAgents))
    for (const [field, named] of Object.entries({ script, onError, onHandover })) {
      const path = ["aiAgents", name, field];
      if (named) yield { script: named, path, as: "value", use: `is for the AI agent ${name}` };
    }
}
