import { texts as common } from "../texts/index.ts";
import { language } from "../texts/language.ts";

export { words } from "../texts/index.ts";

const { supervise } =
  language === "de"
    ? await import("../texts/de/supervise.ts")
    : await import("../texts/en/supervise.ts");

/** All texts, with those that only this page says: they are loaded with it, and not with what everybody sees first. */
export const texts = { ...common, supervise };
