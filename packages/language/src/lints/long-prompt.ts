import { parseTemplate } from "../expressions/template.ts";
import { label } from "../rules/graph.ts";
import { say } from "../say.ts";
import type { Lint } from "./define-lint.ts";
import type { Step } from "./drawing.ts";

const LETTERS_A_SECOND = 14;
/** About as long as a spoken number or name. */
const LETTERS_OF_A_VALUE = 10;
const LONG_SEC = 10;

/** What a caller listens to without being asked anything. */
interface Heard {
  readonly letters: number;
  readonly recordings: number;
}
const NOTHING: Heard = { letters: 0, recordings: 0 };

export const longPrompt: Lint = {
  code: "L0402",
  severity: "info",
  title: "A long prompt before a callback",
  help: "Say what is to be said before the caller chooses, or make it shorter.",
  why: "Until the prompt is over the caller still waits, on the line and in queue: an agent may answer meanwhile, and then there is no callback.",
  *find({ components }) {
    const heard = new Map<Step, Heard>();
    // Those that lead to an action come first; a round is counted once.
    for (const component of components.toReversed()) {
      for (const step of component) {
        const { letters, recordings } = longest(
          step.into.map(({ from }) => heard.get(from) ?? NOTHING),
        );
        const seconds = Math.round(letters / LETTERS_A_SECOND);
        if (letsGo(step) && seconds > LONG_SEC) {
          yield {
            path: ["actions", step.id],
            message:
              recordings > 0
                ? say`Before ${label(step)} the caller listens to about ${seconds} seconds of text, and to ${recordings} recordings or values.`
                : say`Before ${label(step)} the caller listens to about ${seconds} seconds of text.`,
          };
        }
        const own = spokenBy(step);
        if (own) {
          heard.set(step, {
            letters: letters + own.letters,
            recordings: recordings + own.recordings,
          });
        }
      }
    }
  },
};

/** The caller's leg is released, and the contact stays in queue. */
const letsGo = ({ spec, branches }: Step) =>
  spec.traits?.queue === "needs" && branches.some(({ voicePath }) => voicePath === "gone");

const longest = (all: readonly Heard[]) =>
  all.reduce((most, one) => (one.letters > most.letters ? one : most), NOTHING);

/** Undefined where the count begins anew: the caller is asked something, or comes into a queue. */
function spokenBy({ spec, fields }: Step): Heard | undefined {
  if (spec.traits?.takes === "input" || spec.traits?.queue === "enters") return undefined;
  let letters = 0;
  let recordings = 0;
  for (const { ui, value } of fields) {
    if (ui.kind !== "prompts" || !Array.isArray(value)) continue;
    for (const { text } of value as { text?: string }[]) {
      if (text === undefined) recordings++;
      else letters += lettersOf(text);
    }
  }
  return { letters, recordings };
}

const lettersOf = (text: string) =>
  parseTemplate(text).reduce(
    (sum, piece) => sum + (piece.kind === "text" ? piece.text.length : LETTERS_OF_A_VALUE),
    0,
  );
