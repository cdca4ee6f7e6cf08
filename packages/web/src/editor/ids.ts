import { FORBIDDEN_NAMES } from "@cordboard/language";

const LONGEST = 56;

/** A readable id from a title: `Request agent` → `request-agent`. */
export function kebab(text: string): string {
  const words = text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, "");
  return words === "" ? "action" : words;
}

/** `play`, then `play-2`, `play-3`: the first that nobody has. */
export function uniqueId(base: string, taken: (id: string) => boolean): string {
  const free = (id: string) => !taken(id) && !FORBIDDEN_NAMES.has(id);
  if (free(base)) return base;
  let number = 2;
  while (!free(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
