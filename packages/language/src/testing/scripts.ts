import * as fc from "fast-check";

import type { Action, Script } from "../model.ts";

/** A script of any actions. */
export const script = (actions: Script["actions"], more: Partial<Script> = {}): Script => ({
  version: 1,
  name: "test",
  mediaType: "phone",
  language: "en-US",
  timeZone: "UTC",
  actions,
  ...more,
});

const ids = fc.stringMatching(/^[a-z][a-z-]{0,4}[a-z]$/);

/** Any script of up to ten actions, linked to each other, with a box for each. */
export const scripts = fc
  .dictionary(
    ids,
    fc.record(
      {
        type: fc.constantFrom("Say", "Ask"),
        label: fc.constantFrom("One", "Two"),
        properties: fc.dictionary(ids, fc.oneof(fc.integer(), fc.array(fc.boolean()))),
        branches: fc.dictionary(fc.constantFrom("Default", "1", "Error"), fc.nat(9)),
      },
      { requiredKeys: ["type"] },
    ),
    { minKeys: 1, maxKeys: 10 },
  )
  .map((drawn) => {
    const names = Object.keys(drawn);
    const actions = Object.entries(drawn).map(([id, { branches, ...action }]) => {
      const links = Object.entries(branches ?? {}).map(([branch, to]) => [
        branch,
        names[to % names.length] ?? id,
      ]);
      return [id, { ...action, branches: Object.fromEntries(links) as Action["branches"] }];
    });
    const layout = names.map((id, index) => [id, { x: index * 10, y: 0 }]);
    return script(Object.fromEntries(actions) as Script["actions"], {
      layout: Object.fromEntries(layout) as NonNullable<Script["layout"]>,
    });
  });

/** Why a property does not hold; null when it does. */
export const counterexample = <T>(property: fc.IProperty<T>, numRuns = 300) =>
  fc.check(property, { numRuns }).errorInstance ?? null;

/** The script with another id for an action, everywhere. */
export function renamed(it: Script, from: string, to: string): Script {
  const name = (id: string) => (id === from ? to : id);
  const keys = <T>(map: { readonly [id: string]: T }) =>
    Object.fromEntries(Object.entries(map).map(([id, value]) => [name(id), value]));
  const links = ({ branches, ...action }: Action): Action => ({
    ...action,
    ...(branches && {
      branches: Object.fromEntries(Object.entries(branches).map(([b, id]) => [b, name(id)])),
    }),
  });
  const actions = Object.entries(it.actions).map(([id, action]) => [name(id), links(action)]);
  return {
    ...it,
    actions: Object.fromEntries(actions) as Script["actions"],
    layout: keys(it.layout ?? {}),
  };
}
