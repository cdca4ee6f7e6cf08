import { create } from "zustand";

/** Whether the list of all functions of expressions is shown. */
export const useFunctionsHelp = create<{ readonly opened: boolean }>(() => ({ opened: false }));

export const showFunctions = (): void => useFunctionsHelp.setState({ opened: true });
export const hideFunctions = (): void => useFunctionsHelp.setState({ opened: false });
