import { accept, offerAt, type Completion, type ExpressionText } from "@cordboard/language";

import { texts } from "../../texts/index.ts";

/** Text that was written by choosing, and where the caret stands in it. */
export interface Written {
  readonly text: string;
  readonly caret: number;
}

/** One thing that a field offers to write. */
export interface Suggestion {
  readonly name: string;
  /** Beside the name, such as what a variable holds. */
  readonly detail?: string | undefined;
  /** Below the name. */
  readonly help?: string | undefined;
  readonly group?: string;
  /** Names of programs and variables are shown as they are written. */
  readonly isCode?: true;
  /** What the field holds then; nothing when something else is done, such as making what is missing. */
  readonly choose: () => Written | undefined;
}

/** What is offered for a text with the caret at one place; all there is, when it was asked for. */
export type Suggest = (text: string, caret: number, asked: boolean) => readonly Suggestion[];

/** Variables and functions of expressions. */
export const suggestExpressions =
  (all: readonly Completion[], kind: ExpressionText): Suggest =>
  (text, caret, asked) => {
    const offer = offerAt(text, caret, kind, all);
    if (!offer) return [];
    const afterDot = offer.typed === "" && text[offer.from - 1] === ".";
    const afterBrace = kind === "template" && text[offer.from - 1] === "{";
    if (!asked && (offer.braces || (offer.typed === "" && !afterDot && !afterBrace))) return [];
    const [only, ...more] = offer.completions;
    if (!asked && more.length === 0 && only?.name === offer.typed) return [];
    return offer.completions.map((completion) => ({
      name: completion.name,
      detail: completion.type.split("\n")[0],
      help: completion.documentation.replaceAll("`", ""),
      group: texts.forms.kinds[completion.kind],
      isCode: true,
      choose: () => accept(text, offer, completion),
    }));
  };

export interface Named {
  readonly name: string;
  /** Found by it too; a function where working it out for all that nobody sees would take too long. */
  readonly detail?: string | (() => string) | undefined;
  readonly help?: string | undefined;
}

/** More than this is found by typing. */
const MOST_NAMES = 60;

/** Names that stand for the whole value, found by any part of them. */
export const suggestNames =
  (names: readonly Named[]): Suggest =>
  (text, _caret, asked) => {
    const wanted = text.trim().toLowerCase();
    const found = asked ? names : names.filter((one) => wordsOf(one).includes(wanted));
    const [only, ...more] = found;
    if (!asked && more.length === 0 && only?.name === text) return [];
    return found.slice(0, MOST_NAMES).map(({ name, detail, help }) => ({
      name,
      detail: typeof detail === "function" ? detail() : detail,
      help,
      choose: () => ({ text: name, caret: name.length }),
    }));
  };

const wordsOf = ({ name, detail }: Named) =>
  `${name} ${typeof detail === "string" ? detail : ""}`.toLowerCase();

/** For a value that is either a name or made of expressions. */
export const suggestEither =
  (names: Suggest, expressions: Suggest): Suggest =>
  (text, caret, asked) =>
    (text.includes("{") ? expressions : names)(text, caret, asked);
