import { isRecord } from "./diff/values.ts";
import { SCRIPT_VERSION, type Script } from "./model.ts";

/**
 * The script in a text, if it can be drawn at all. Drawing asks for less than the schema: what is half done, such as
 * a Play without prompts, is a drawing with problems and must open again.
 */
export function readDrawable(text: string): Script | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isDrawable(value) ? value : null;
}

function isDrawable(value: unknown): value is Script {
  if (!isRecord(value) || value["version"] !== SCRIPT_VERSION) return false;
  const { actions, notes = {}, layout = {}, variables = {} } = value;
  const texts = ["name", "language", "timeZone"].every((key) => typeof value[key] === "string");
  return (
    texts &&
    isRecord(actions) &&
    Object.values(actions).every(isAction) &&
    isRecord(notes) &&
    Object.values(notes).every(isNote) &&
    isRecord(layout) &&
    Object.values(layout).every(isPosition) &&
    isRecord(variables) &&
    Object.values(variables).every(isRecord)
  );
}

export function isAction(value: unknown): boolean {
  if (!isRecord(value) || typeof value["type"] !== "string") return false;
  const { label = "", properties = {}, branches = {} } = value;
  return (
    typeof label === "string" &&
    isRecord(properties) &&
    isRecord(branches) &&
    Object.values(branches).every((to) => typeof to === "string")
  );
}

export const isPosition = (value: unknown): boolean =>
  isRecord(value) && Number.isFinite(value["x"]) && Number.isFinite(value["y"]);

export const isNote = (value: unknown): boolean =>
  isRecord(value) && typeof value["text"] === "string";
