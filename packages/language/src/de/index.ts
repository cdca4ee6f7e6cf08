import type { Words } from "../say.ts";
import { fields } from "./fields.ts";
import { messages } from "./messages.ts";
import { problems } from "./problems.ts";

/** The language's texts in German, by the English ones. */
export const de: Words = { ...fields, ...messages, ...problems };
