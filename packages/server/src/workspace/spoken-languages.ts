import { fieldsOf, type Language, type Script } from "@cordboard/language";

/** The language that a script begins in, and those that it chooses on the way. */
export function spokenLanguages(script: Script, { specs }: Language): ReadonlySet<string> {
  const spoken = new Set([script.language]);
  for (const { type, properties = {} } of Object.values(script.actions)) {
    for (const { ui, value } of fieldsOf(specs.get(type)?.properties ?? {}, properties))
      if (ui.kind === "language" && typeof value === "string") spoken.add(value);
  }
  return spoken;
}
