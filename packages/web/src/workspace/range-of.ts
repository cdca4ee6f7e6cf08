import { SettingsFile, SkillSettings } from "@cordboard/language";

const SCHEMAS = { ...SkillSettings.properties, ...SettingsFile.properties };

/** What a number may be, and what it is unless it is set, as the files' schemas say. */
export function rangeOf(field: keyof typeof SCHEMAS) {
  const schema: object = SCHEMAS[field];
  const numberAt = (key: "minimum" | "maximum" | "default") => {
    const value: unknown = Reflect.get(schema, key);
    return typeof value === "number" ? value : null;
  };
  return {
    min: numberAt("minimum") ?? 0,
    max: numberAt("maximum") ?? 0,
    usual: numberAt("default"),
  };
}
