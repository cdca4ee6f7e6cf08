import type { Contact } from "@cordboard/runtime";

/** The caller is with a program that hears and speaks. */
export const talksWithAiAgent = ({ awaited }: Contact): boolean =>
  awaited.some(({ type }) => type === "stream");
