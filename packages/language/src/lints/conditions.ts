import { createEvaluator, type Evaluator } from "../expressions/evaluate.ts";
import { namesIn } from "../expressions/names.ts";
import type { FieldValue } from "../fields-of.ts";
import { label } from "../rules/graph.ts";
import { say } from "../say.ts";
import { quote } from "../words.ts";
import type { Advice, Lint } from "./define-lint.ts";
import type { Drawing, Step } from "./drawing.ts";

/** The expression that decides which way an action takes. */
function decisionOf({ fields, branches }: Step): (FieldValue & { value: string }) | undefined {
  const compares = fields.some(({ ui }) => ui.kind === "cases");
  if (!compares && branches.every(({ condition }) => condition === undefined)) return undefined;
  const found = fields.find(({ ui }) => ui.kind === "expression");
  return typeof found?.value === "string" ? { ...found, value: found.value } : undefined;
}

export const constantCondition: Lint = {
  code: "L0406",
  severity: "warning",
  title: "A decision that is always the same",
  help: "Use a variable in it, or take the action out.",
  why: "Each call takes the same way here, so that what follows on the others is never heard: often a trial that was forgotten.",
  *find({ steps, script }) {
    let evaluator: Evaluator | undefined;
    for (const step of steps) {
      const decision = decisionOf(step);
      if (!decision || namesIn(decision.value).size > 0) continue;
      evaluator ??= createEvaluator(script);
      try {
        const value = evaluator.value(decision.value, {});
        yield {
          path: decision.path,
          message: say`${label(step)} decides by ${quote(decision.value)}, which is always ${quote(value)}.`,
        };
      } catch {
        // It always fails, which is another matter: the Error branch is taken.
      }
    }
  },
};

export const knownCondition: Lint = {
  code: "L0407",
  severity: "warning",
  title: "A condition that was tested before",
  help: "Lead the branch to what follows this action, or test something else.",
  why: "Nothing has changed since the same condition was tested, so that one of the two ways is never taken.",
  find: findKnown,
};

/** Something that was tested on the way, and how it came out. */
interface Known {
  readonly condition: string;
  readonly value: boolean;
  readonly at: Step;
}

/** Of what was tested, so much is remembered: enough for people, and the work stays in proportion to the drawing. */
const MEMORY = 20;

/**
 * Goes down from each action that can be come to on several ways, along those that can be come to on one way only: what was
 * tested on the way still holds, until a variable is set.
 */
function* findKnown({ steps, script }: Drawing): Generator<Advice> {
  const declared = new Set(Object.keys({ ...script.parameters, ...script.variables }));
  // Looked up, not asked again for each of the many ways that lead to the same action.
  const oneWay = new Set(steps.filter(hasOneWay));
  const open: { step: Step; known: readonly Known[] }[] = steps
    .filter((step) => !oneWay.has(step))
    .map((step) => ({ step, known: [] }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { step, known } = next;
    const decision = decisionOf(step);
    const condition = lasting(decision?.value ?? "", declared);
    const before = known.find((one) => one.condition === condition);
    if (decision && before) {
      yield {
        path: decision.path,
        message: say`${label(step)} tests what ${label(before.at)} has tested already: here it is always ${String(before.value)}.`,
      };
    }
    const kept = step.sets.size > 0 ? [] : known.slice(-MEMORY);
    for (const [to, links] of Map.groupBy(step.out, (link) => link.to)) {
      if (!oneWay.has(to)) continue;
      const [value, ...others] = new Set(links.map(({ outcome }) => outcome.condition));
      const learned =
        condition === undefined || value === undefined || before || others.length > 0
          ? []
          : [{ condition, value, at: step }];
      open.push({ step: to, known: [...kept, ...learned] });
    }
  }
}

/** However many outcomes lead there, they are of one action. */
const hasOneWay = ({ spec, into: [first, ...others] }: Step) =>
  first !== undefined && !spec.starts && others.every(({ from }) => from === first.from);

/** A condition that stays as it is while no variable is set: it asks for nothing of the world. */
function lasting(condition: string, declared: ReadonlySet<string>): string | undefined {
  const names = [...namesIn(condition)];
  return names.length > 0 && names.every((name) => declared.has(name))
    ? condition.trim()
    : undefined;
}
