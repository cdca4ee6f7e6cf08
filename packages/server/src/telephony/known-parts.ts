import { language as scripts } from "@cordboard/actions/specs";
import { fieldsOf, type PromptItem, type Script } from "@cordboard/language";
import type { PromptPart } from "@cordboard/runtime";

/**
 * What scripts that run each other play and is known before anybody calls: recordings, and texts without values. In each
 * language that any of them chooses, for a script is heard in the language that its caller was in.
 */
export function knownParts(all: readonly Script[]): readonly PromptPart[] {
  const voices = all.flatMap(spokenVoices);
  const parts = all.flatMap((script) => partsOfScript(script, voices));
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}

const partsOfScript = (script: Script, voices: readonly Voice[]) =>
  Object.values(script.actions).flatMap(({ type, properties = {} }) =>
    [...fieldsOf(scripts.specs.get(type)?.properties ?? {}, properties)].flatMap(({ ui, value }) =>
      ui.kind === "prompts" && Array.isArray(value)
        ? (value as readonly PromptItem[]).flatMap((item) => partsOf(item, voices))
        : [],
    ),
  );

interface Voice {
  readonly language: string;
  readonly voice?: string;
}

/** The languages of a script, with the voice that it chooses along with each. */
function spokenVoices(script: Script): readonly Voice[] {
  const voices: Voice[] = [{ language: script.language }];
  for (const { type, properties = {} } of Object.values(script.actions)) {
    for (const { ui, value, beside } of fieldsOf(
      scripts.specs.get(type)?.properties ?? {},
      properties,
    )) {
      if (ui.kind !== "language" || typeof value !== "string") continue;
      const { voice } = beside;
      const named = typeof voice === "string" && voice !== "" ? { voice } : {};
      voices.push({ language: value, ...named });
    }
  }
  return voices;
}

function partsOf(item: PromptItem, voices: readonly Voice[]): readonly PromptPart[] {
  if (item.type === "file")
    return voices.map(({ language }) => ({ type: "file", file: item.file, language }));
  if (item.type === "speech" && !/[{}]/.test(item.text))
    return voices.map((voice) => ({ type: "speech", text: item.text, ...voice }));
  return [];
}
