import { de as actions } from "@cordboard/actions/de";
import { de as server } from "@cordboard/api/de";
import type { Words } from "@cordboard/language";
import { de as simulator } from "@cordboard/simulator/de";

/** What actions, problems and simulated calls say, by the English text. */
export const words: Words = { ...simulator, ...server, ...actions };
