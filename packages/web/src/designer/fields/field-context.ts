import type { ActionSpec, Problem } from "@cordboard/language";
import { createContext, useContext } from "react";

import { setProperty, type Path } from "../../editor/index.ts";
import { edit } from "../edit.ts";
import { useDesigner } from "../store.ts";
import { problemAt } from "./problem-at.ts";

/** The action whose properties a form shows. */
export interface FormOwner {
  readonly id: string;
  readonly spec: ActionSpec;
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
