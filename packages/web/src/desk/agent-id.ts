import { kebab, uniqueId } from "../editor/ids.ts";

/** A readable id that nobody has: `Anna Berg` → `anna-berg`. */
export const agentId = (name: string, taken: (id: string) => boolean): string =>
  uniqueId(kebab(name), taken);
