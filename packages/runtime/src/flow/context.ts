import { memoryOf, newId, type Draft } from "../contact/draft.ts";
import type { PromptPart } from "../ports/prompt.ts";
import type { Instruction, Program } from "./program.ts";
import { scopeValues } from "./scope.ts";
import type { ActionContext, PromptSource } from "./semantics.ts";
import { spokenPart } from "./spoken.ts";

/** What the action sees: the draft's present state, behind a read-only face. */
export function contextOf(
  draft: Draft,
  program: Program,
  instruction: Instruction,
  now: number,
): ActionContext<never> {
  const { evaluator } = program;
  let scope: ReturnType<typeof scopeValues> | undefined;
  const values = () => (scope ??= scopeValues(draft, now));
  const text: ActionContext<never>["text"] = (template, write) =>
    evaluator.text(template, values(), write);
  const value: ActionContext<never>["value"] = (expression, more) =>
    evaluator.value(expression, more ? { ...values(), ...more } : values());
  const prompt = (item: PromptSource): PromptPart => {
    const { language, voice } = draft.call;
    const spoken = voice === "" ? { language } : { language, voice };
    if (item.type === "file") return { type: "file", file: item.file, language };
    if (item.type === "speech") return { type: "speech", text: text(item.text), ...spoken };
    const { as = "number", currency } = item;
    const { timeZone } = program.script;
    return { ...spokenPart(value(item.value), { as, language, timeZone, currency }), ...spoken };
  };
  return {
    properties: instruction.properties as never,
    contact: draft,
    now,
    typeAhead: draft.typeAhead,
    memory: memoryOf(draft, instruction.id),
    isLinked: (outcome) => Object.hasOwn(instruction.branches, outcome),
    value,
    text,
    prompt: (items) => items.map(prompt),
    timeZone: program.script.timeZone,
    hours: (name) => program.hours.get(name),
    newId: (kind) => newId(draft, kind),
  };
}
