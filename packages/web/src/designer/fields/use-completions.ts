import { completions } from "@cordboard/language";
import { useMemo } from "react";

import { useScript } from "../store.ts";
import type { FieldProps } from "./field-props.ts";

/** What an expression of the field can be made of. */
export function useCompletions({ ui }: FieldProps["schema"]) {
  const script = useScript();
  const { variables, parameters } = script ?? {};
  const sees = ui?.kind === "expression" ? ui.sees : undefined;
  return useMemo(
    () =>
      completions(
        { ...(variables ? { variables } : {}), ...(parameters ? { parameters } : {}) },
        sees,
      ),
    [variables, parameters, sees],
  );
}
