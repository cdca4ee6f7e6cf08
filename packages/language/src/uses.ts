import type { ActionSpec } from "./define-action.ts";
import { fieldsOf } from "./fields-of.ts";
import { isExpression, type ResourceKind } from "./fields.ts";
import type { HoursFile } from "./hours/model.ts";
import type { Script } from "./model.ts";

type Specs = ReadonlyMap<string, ActionSpec>;

/** A thing of the workspace that a script names. */
export interface Use {
  readonly kind: ResourceKind;
  readonly name: string;
  /** The action's id. */
  readonly action: string;
  /** Where the name stands in the script. */
  readonly path: readonly (string | number)[];
  /** A script that runs within this one, and comes back. */
  readonly runs: boolean;
}

/** What a script names, found by what the fields of its actions are for. */
export function* usesOf({ actions }: Pick<Script, "actions">, specs: Specs): Generator<Use> {
  for (const [action, { type, properties = {} }] of Object.entries(actions)) {
    const path = ["actions", action, "properties"];
    for (const field of fieldsOf(specs.get(type)?.properties ?? {}, properties, path)) {
      const { ui, value } = field;
      if (typeof value !== "string") continue;
      if (ui.kind !== "resource" && ui.kind !== "computed-resource") continue;
      // What is computed is known only when a call comes there.
      if (ui.kind === "computed-resource" && isExpression(value)) continue;
      const runs = ui.kind === "resource" && ui.runs === true;
      yield { kind: ui.resource, name: value, action, path: field.path, runs };
    }
  }
}

/** Where a script's names lead. */
export interface Resources {
  script(name: string): Script | undefined;
  hours(name: string): HoursFile | undefined;
}

/**
 * A script with every script and all hours that it can come to: what a contact keeps to its end, however much is
 * published meanwhile.
 */
export interface Release {
  readonly script: Script;
  /** By name; without the script itself. */
  readonly scripts: { readonly [name: string]: Script };
  readonly hours: { readonly [name: string]: HoursFile };
}

/** What resources do not have is left out: the action that names it takes its Error. */
export function releaseOf(script: Script, specs: Specs, resources: Resources): Release {
  const scripts = new Map([[script.name, script]]);
  const hours = new Map<string, HoursFile>();
  // A map that grows while it is gone through: each script is looked at once.
  for (const one of scripts.values()) {
    for (const { kind, name } of usesOf(one, specs)) {
      if (kind === "script" && !scripts.has(name)) {
        const found = resources.script(name);
        if (found) scripts.set(name, found);
      } else if (kind === "hours") {
        const found = resources.hours(name);
        if (found) hours.set(name, found);
      }
    }
  }
  scripts.delete(script.name);
  return { script, scripts: inOrder(scripts), hours: inOrder(hours) };
}

/** By name, so that the same release is the same text. */
const inOrder = <T>(found: ReadonlyMap<string, T>): { readonly [name: string]: T } =>
  Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
