import { de as actions } from "@cordboard/actions/de";
import { de as server } from "@cordboard/api/de";
import type { Words } from "@cordboard/language";

/** What actions and problems say, by the English text. */
export const words: Words = { ...server, ...actions };
