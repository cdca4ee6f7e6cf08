import { lazy } from "react";

const form = () => import("./PropertiesForm.tsx");

/** Forms know the language of expressions, which is large: they are loaded when the canvas is there, and not before. */
export const PropertiesForm = lazy(async () => ({ default: (await form()).PropertiesForm }));

/** So that nobody waits for the first form. */
export function loadForms(): void {
  void form();
}

export const FunctionsHelp = lazy(async () => ({
  default: (await import("./FunctionsHelp.tsx")).FunctionsHelp,
}));
