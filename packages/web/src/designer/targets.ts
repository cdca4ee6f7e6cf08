import type { Script } from "@cordboard/language";

import { language } from "../language.ts";
import { namesOf } from "./action-look.ts";

/** Where a branch may lead: every action but those at which calls or events come in. */
export const targetsOf = (script: Script): { readonly value: string; readonly label: string }[] =>
  Object.entries(script.actions)
    .filter(([, { type }]) => !language.specs.get(type)?.starts)
    .map(([value]) => ({ value, label: namesOf(script).get(value) ?? value }));
