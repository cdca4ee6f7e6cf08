import { language } from "@cordboard/actions/specs";
import { fieldsOf, type Script } from "@cordboard/language";

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
