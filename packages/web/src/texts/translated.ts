import { translateProblem, type Problem } from "@cordboard/language";

import { words } from "./index.ts";

/** A problem in the language of the app, wherever it was found. */
export const translated = <P extends Problem>(problem: P): P => translateProblem(problem, words);
