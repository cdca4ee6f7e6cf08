import { FORBIDDEN_NAMES, RESOURCE_NAME } from "../model.ts";

const name = new RegExp(RESOURCE_NAME, "u");

/** Whether a script, skill, recording or hours may be called so. */
export const isName = (text: string): boolean =>
  name.test(text) &&
  !FORBIDDEN_NAMES.has(text) &&
  text.split("/").every((part) => !/^\.*$/.test(part));
