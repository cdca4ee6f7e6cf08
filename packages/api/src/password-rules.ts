/** Characters; that of NIST SP 800-63B-4 (3.1.1.2) for passwords that are the only proof. */
export const MIN_PASSWORD = 15;
export const MAX_PASSWORD = 256;
/** So many characters have to be left without what everybody would try first. */
const MIN_UNEXPECTED = 8;

const TRIED_FIRST = ["cordboard", "password", "passwort", "kennwort", "qwertyuiop", "qwertzuiop"];

/** What is wrong with a password. */
export type PasswordMistake = "too-short" | "too-long" | "guessable";

/**
 * Whether a password can be taken. There are no rules of composition: a few words are a good password.
 *
 * @param words - what others know of the person, such as id and name
 */
export function passwordMistake(
  password: string,
  words: readonly string[],
): PasswordMistake | null {
  const { length } = Array.from(password);
  if (length < MIN_PASSWORD) return "too-short";
  if (length > MAX_PASSWORD) return "too-long";
  return unexpectedIn(password.toLowerCase(), words) < MIN_UNEXPECTED ? "guessable" : null;
}

/** Characters that neither belong to a word that is tried first, nor repeat or follow the one before, as in `aaa` and `123`. */
function unexpectedIn(password: string, words: readonly string[]): number {
  const known = [...TRIED_FIRST, ...words.flatMap((word) => word.toLowerCase().split(/\s+/))];
  const rest = known
    .filter(({ length }) => length > 2)
    .reduce((text, word) => text.replaceAll(word, ""), password);
  const codes = Array.from(rest, (character) => character.codePointAt(0) ?? 0);
  const surprising = codes.filter((code, index) => {
    const step = code - (codes[index - 1] ?? -9);
    return step < -1 || step > 1;
  });
  return new Set(surprising).size;
}
