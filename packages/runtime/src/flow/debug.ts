import type { DebugChange } from "../contact/events.ts";
import type { Draft } from "../contact/draft.ts";
import { noteSecrets } from "../contact/secrets.ts";
import type { Value } from "../contact/values.ts";

/** Whether the script is to stand still before this action; then it does. */
export function standsBefore(draft: Draft, action: string): boolean {
  const { flow } = draft;
  if (!flow.debug) return false;
  const { before, after } = flow.debug.stops;
  const isNamed = flow.script === draft.script && before.includes(action);
  if (!isNamed && (after === null || flow.total < after)) return false;
  const debug = { stops: { before, after: null }, stopped: true };
  Object.assign(flow, { action, status: "waiting", local: null, debug });
  return true;
}

export const isStopped = ({ flow }: Draft): boolean => flow.debug?.stopped ?? false;

export function standsNoMore({ flow }: Draft): void {
  if (flow.debug?.stopped) flow.debug = { ...flow.debug, stopped: false };
}

/** Takes over stops and values; a text that replaces a secret one is secret too. */
export function applyDebug(draft: Draft, { stops, variables = {} }: DebugChange): void {
  if (stops) draft.flow.debug = { stops, stopped: isStopped(draft) };
  const known = Object.entries(variables).filter(([name]) => Object.hasOwn(draft.variables, name));
  const secret = known.flatMap(([name, value]): Value[] => {
    const old = draft.variables[name];
    return typeof old === "string" && draft.secrets.includes(old) ? [value] : [];
  });
  draft.variables = { ...draft.variables, ...Object.fromEntries(known) };
  noteSecrets(draft, secret);
}
