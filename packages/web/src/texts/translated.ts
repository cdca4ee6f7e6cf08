import type { ApiError } from "@cordboard/api";
import { inWords, translateProblem, wordFor, type Problem, type Text } from "@cordboard/language";

import { words } from "./index.ts";

/** A problem in the language of the app, wherever it was found. */
export const translated = <P extends Problem>(problem: P): P => translateProblem(problem, words);

/** What happened in a call, in the language of the app. */
export const told = (text: Text): string => inWords(text, words);

/** What the server refuses, and what to do. What it says of the very case may be English: it is better than nothing. */
export function refusal({ problem: { title, said }, message, help }: ApiError) {
  const own = wordFor(title, words);
  const what = message === `${title}.` ? `${own}.` : inWords(said ?? message, words);
  return { title: own, text: `${what} ${wordFor(help, words)}` };
}
