/** What one action type is called in its several places. */
export interface ActionNames {
  /** In a script: `SendText`. */
  readonly type: string;
  /** Of its folder: `send-text`. */
  readonly folder: string;
  /** For people: `Send text`. */
  readonly title: string;
}

const NAME = /^[A-Z][A-Za-z0-9]{1,31}$/;

/** Throws when it cannot be the name of an action type. */
export function namesOf(type: string): ActionNames {
  if (!NAME.test(type))
    throw new Error(
      `"${type}" cannot be an action type: a capital letter, then letters and digits, 32 at most, such as SendText.`,
    );
  const words = type
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(" ");
  const title = words.join(" ");
  return { type, folder: words.join("-"), title: title[0]?.toUpperCase() + title.slice(1) };
}
