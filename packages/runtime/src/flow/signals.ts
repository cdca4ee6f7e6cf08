import type { ScriptEvent } from "@cordboard/language";

import type { Contact } from "../contact/state.ts";
import type { Value } from "../contact/values.ts";
import type { Program } from "./program.ts";

/** So many signals are remembered by their keys. */
const REMEMBERED = 16;

type WithFlow = Pick<Contact, "flow" | "variables">;

/** How many scripts have to return until one is there that has an action for the event; -1: none has. */
export function depthOf(
  { flow }: Pick<Contact, "flow">,
  root: Program,
  event: ScriptEvent,
): number {
  const scripts = [flow.script, ...flow.callers.map(({ script }) => script).toReversed()];
  return scripts.findIndex((script) => root.scripts.get(script)?.events[event] !== undefined);
}

/** Was a signal with this key taken already? Whoever got no answer may raise it again. */
export const isRepeated = ({ signals = [] }: Pick<Contact, "signals">, key: string | undefined) =>
  key !== undefined && signals.includes(key);

export const withSignal = ({ signals = [] }: Pick<Contact, "signals">, key: string | undefined) =>
  key === undefined ? signals : [...signals, key].slice(-REMEMBERED);

/**
 * What is wrong with the parameters of a signal that is about to be raised, in one sentence each.
 *
 * @param program that the contact runs
 * @returns null when no script of the contact has an action for signals, or none has begun
 */
export function signalMistakes(
  contact: Contact,
  program: Program,
  parameters: { readonly [name: string]: Value },
): readonly string[] | null {
  const depth = depthOf(contact, program, "signal");
  if (depth < 0 || contact.asking) return null;
  const variables = variablesAt(contact, depth);
  return Object.entries(parameters).flatMap(([name, value]) => {
    if (!Object.hasOwn(variables, name)) return [`The script declares no variable "${name}".`];
    const kind = typeof variables[name];
    return kind === typeof value ? [] : [`The variable "${name}" is a ${kind}.`];
  });
}

const variablesAt = ({ flow, variables }: WithFlow, depth: number) =>
  (depth === 0 ? variables : flow.callers.at(-depth)?.variables) ?? {};
