import { inWords, type ActionSpec, type FieldCheck, type Problem } from "@cordboard/language";
import {
  createContext,
  createElement,
  useContext,
  type ComponentType,
  type ReactNode,
} from "react";

import { isRecord, setProperty, valueAt, type Path } from "../../editor/index.ts";
import { words } from "../../texts/index.ts";
import { edit, inField } from "../edit.ts";
import { useDesigner } from "../store.ts";
import type { FieldProps } from "./field-props.ts";
import { problemAt, problemWithin } from "./problem-at.ts";

/** The action whose properties a form shows. */
export interface FormOwner {
  readonly id: string;
  readonly spec: ActionSpec;
  readonly properties: { readonly [name: string]: unknown };
  readonly check: FieldCheck;
  /** Draws any field; fields that hold others ask it. */
  readonly Field: ComponentType<FieldProps>;
}

export const FormContext = createContext<FormOwner | null>(null);

/** Writes one value of the form's action; undefined takes it away. Typing in one field is one step. */
export function useWrite(): (path: Path, value: unknown, how?: "typing") => void {
  const owner = useContext(FormContext);
  return (path, value, how) => {
    if (!owner) return;
    const { id, spec } = owner;
    const gesture = how ? inField(`${id}:${path.join("/")}`) : null;
    edit((script) => setProperty(script, id, spec, path, value), gesture);
  };
}

/** What the check of the whole script found wrong with a value. */
export function useFieldProblem(path: Path): Problem | undefined {
  const owner = useContext(FormContext);
  const problems = useDesigner((state) => state.problems);
  return owner ? problemAt(problems, ["actions", owner.id, "properties", ...path]) : undefined;
}

/** The same of a value that holds others, for a widget that has no place for each. */
export function useProblemWithin(path: Path): Problem | undefined {
  const owner = useContext(FormContext);
  const problems = useDesigner((state) => state.problems);
  return owner ? problemWithin(problems, ["actions", owner.id, "properties", ...path]) : undefined;
}

/** Problems that are found in a field by itself as well. */
const OF_EXPRESSIONS = /^L030/;

/**
 * What is wrong with a value of a field that is checked by itself: at once, and also while the rest of the script has
 * not the right form.
 */
export function useCheckedProblem({
  schema,
  value,
  path,
}: FieldProps): Pick<Problem, "code" | "message" | "severity"> | undefined {
  const owner = useContext(FormContext);
  const whole = useFieldProblem(path);
  const beside = owner && valueAt(owner.properties, path.slice(0, -1));
  const [own] =
    owner && schema.ui ? owner.check(schema.ui, value, isRecord(beside) ? beside : {}) : [];
  if (own) return { ...own, message: inWords(own.message, words) };
  return whole && OF_EXPRESSIONS.test(whole.code) ? undefined : whole;
}

/** A field within a field. */
export function Inner(props: FieldProps): ReactNode {
  const owner = useContext(FormContext);
  return owner && createElement(owner.Field, props);
}
