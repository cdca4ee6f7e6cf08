import { FORBIDDEN_NAMES, type Script } from "@cordboard/language";

const LONGEST = 56;

/** A readable id from a title: `Request agent` → `request-agent`. */
export function kebab(text: string): string {
  const words = text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, "");
  return words === "" ? "action" : words;
}

/** `play`, then `play-2`, `play-3`: the first that nobody has. */
export function uniqueId(wish: string, taken: (id: string) => boolean): string {
  const free = (id: string) => !taken(id) && !FORBIDDEN_NAMES.has(id);
  if (free(wish)) return wish;
  const base = wish.replace(/-\d+$/, "");
  let number = 2;
  while (!free(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

/** Is there an action or a note of that id? They share the places of the layout. */
export const hasBox = ({ actions, notes = {} }: Script, id: string): boolean =>
  Object.hasOwn(actions, id) || Object.hasOwn(notes, id);
