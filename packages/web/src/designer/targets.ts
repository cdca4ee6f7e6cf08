import type { Script } from "@cordboard/language";

import { language } from "../language.ts";
import { namesOf } from "./action-look.ts";

interface Target {
  /** The action's id. */
  readonly value: string;
  readonly label: string;
}

const known = new WeakMap<Script["actions"], Target[]>();

/** Where a branch may lead: every action but those at which calls or events come in. Many fields ask for each drawing. */
export function targetsOf(script: Script): Target[] {
  const targets =
    known.get(script.actions) ??
    Object.entries(script.actions)
      .filter(([, { type }]) => !language.specs.get(type)?.starts)
      .map(([value]) => ({ value, label: namesOf(script).get(value) ?? value }));
  known.set(script.actions, targets);
  return targets;
}
