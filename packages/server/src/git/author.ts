import type { Author } from "@cordboard/api";

import type { GitAuthor } from "./repository.ts";

/** Git wants an address. Who gives none gets one that can be nobody's (RFC 2606). */
export function authorOf({ name, email }: Author): GitAuthor {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ".");
  const local = words.replace(/^\.+|\.+$/g, "") || "someone";
  return { name, email: email ?? `${local}@cordboard.invalid` };
}
