import { language } from "@cordboard/actions/specs";
import { fieldsOf, type Script } from "@cordboard/language";

/** A thing of the workspace that a script names. */
export interface Use {
  /** Such as `skill` or `prompt`: what the field of the action is for. */
  readonly kind: string;
  readonly name: string;
  /** The action's id. */
  readonly action: string;
  /** Where the name stands in the script. */
  readonly path: readonly (string | number)[];
}

/** What a script names, found by what the fields of its actions are for. */
export function* usesOf({ actions }: Pick<Script, "actions">): Generator<Use> {
  for (const [action, { type, properties = {} }] of Object.entries(actions)) {
    for (const { ui, value, path } of fieldsOf(
      language.specs.get(type)?.properties ?? {},
      properties,
    )) {
      if (ui.kind === "resource" && typeof value === "string")
        yield {
          kind: ui.resource,
          name: value,
          action,
          path: ["actions", action, "properties", ...path],
        };
    }
  }
}

/** Ids of actions with an expression that has the name in quotes, as `queue.skill == "support"`. */
export function mentionsOf({ actions }: Pick<Script, "actions">, name: string): string[] {
  const quoted = [`"${name}"`, `'${name}'`];
  return Object.entries(actions)
    .filter(([, { type, properties = {} }]) =>
      [...fieldsOf(language.specs.get(type)?.properties ?? {}, properties)].some(
        ({ ui, value }) =>
          ui.kind !== "resource" &&
          typeof value === "string" &&
          quoted.some((text) => value.includes(text)),
      ),
    )
    .map(([id]) => id);
}
