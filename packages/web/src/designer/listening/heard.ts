import { createEvaluator, EXAMPLE_VALUES, type Evaluator, type Script } from "@cordboard/language";
import { spokenPart, type PromptPart, type PromptSource } from "@cordboard/runtime";

/**
 * What a caller would hear of items, with each variable as it begins and facts of a made-up contact. What cannot be
 * worked out is said as it is written.
 */
export function heard(items: readonly PromptSource[], script: Script): PromptPart[] {
  const evaluator = createEvaluator(script);
  const declared = Object.entries({ ...script.parameters, ...script.variables });
  const values = {
    ...EXAMPLE_VALUES,
    ...Object.fromEntries(declared.map(([name, { initial }]) => [name, initial])),
  };
  return items.map((item) => partOf(item, script, evaluator, values));
}

function partOf(
  item: PromptSource,
  { language, timeZone }: Script,
  evaluator: Evaluator,
  values: { readonly [name: string]: unknown },
): PromptPart {
  if (item.type === "file") return { type: "file", file: item.file, language };
  const written = item.type === "speech" ? item.text : item.value;
  try {
    if (item.type === "speech") {
      return { type: "speech", text: evaluator.text(item.text, values), language };
    }
    const { as = "number", currency } = item;
    return spokenPart(evaluator.value(item.value, values), { as, language, timeZone, currency });
  } catch {
    return { type: "speech", text: written.replace(/[{}]/g, ""), language };
  }
}
