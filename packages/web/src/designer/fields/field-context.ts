import type { ActionSpec, Problem } from "@cordboard/language";
import {
  createContext,
  createElement,
  useContext,
  type ComponentType,
  type ReactNode,
} from "react";

import { setProperty, type Path } from "../../editor/index.ts";
import { edit } from "../edit.ts";
import { useDesigner } from "../store.ts";
import type { FieldProps } from "./field-props.ts";
import { problemAt } from "./problem-at.ts";

/** The action whose properties a form shows. */
export interface FormOwner {
  readonly id: string;
  readonly spec: ActionSpec;
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
    const gesture = how ? `property:${id}:${path.join("/")}` : null;
    edit((script) => setProperty(script, id, spec, path, value), gesture);
  };
}

export function useFieldProblem(path: Path): Problem | undefined {
  const owner = useContext(FormContext);
  const problems = useDesigner((state) => state.problems);
  return owner ? problemAt(problems, ["actions", owner.id, "properties", ...path]) : undefined;
}

/** A field within a field. */
export function Inner(props: FieldProps): ReactNode {
  const owner = useContext(FormContext);
  return owner && createElement(owner.Field, props);
}
