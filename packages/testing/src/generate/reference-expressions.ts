import { language } from "@cordboard/actions/specs";
import {
  createEvaluator,
  EXAMPLE_SCRIPT,
  EXAMPLE_VALUES,
  FIELD_VARIABLES,
  FUNCTION_GROUPS,
  SYSTEM_VARIABLES,
  TYPE_WORDS,
} from "@cordboard/language";

import { EXAMPLES, TEXT_EXAMPLES } from "./expression-examples.ts";
import { code, fence, page, table } from "./markdown.ts";

export function expressionsPage(): string {
  const evaluator = createEvaluator(EXAMPLE_SCRIPT);
  const evaluated = (expression: string) => {
    refuseBroken({ type: "value", value: expression });
    return JSON.stringify(evaluator.value(expression, EXAMPLE_VALUES));
  };
  const filled = (template: string) => {
    refuseBroken({ type: "speech", text: template });
    return evaluator.text(template, EXAMPLE_VALUES);
  };
  return page(
    "# Expressions",
    "Texts may hold expressions between braces: `Hello {name}`. Fields that say *expression* take one bare. The language is [CEL](https://cel.dev), which has no open-ended loops and reaches nothing but the variables of the contact. Expressions are checked against the declared variables before a script may answer calls; one that fails during a call ends its action in Error with `expression-failed`.",
    "## Variables",
    "A script declares its own under `variables` (and `parameters`, which are meant to be given from outside): `string`, `number` or `boolean`, with an initial value. These are always there:",
    table(
      ["Variable", "Kind", "Meaning"],
      Object.entries(SYSTEM_VARIABLES).map(([name, { type, meaning }]) => [
        code(name),
        TYPE_WORDS[type] ?? type,
        meaning,
      ]),
    ),
    "Some fields see more:",
    table(
      ["Variable", "Kind", "Meaning"],
      Object.values(FIELD_VARIABLES)
        .flatMap((variables) => Object.entries(variables))
        .map(([name, { type, words, meaning }]) => [
          code(name),
          words ?? TYPE_WORDS[type] ?? type,
          meaning,
        ]),
    ),
    "## Operators",
    `The values shown were computed while this page was made, with ${Object.entries(
      EXAMPLE_SCRIPT.variables ?? {},
    )
      .map(([name, { initial }]) => code(`${name} = ${JSON.stringify(initial)}`))
      .join(
        ", ",
      )}, and a caller who has waited 95 seconds, on Monday, 2 March 2026, at 9:06 in New York, the zone of the script.`,
    ...EXAMPLES.flatMap(([title, expressions]) => [
      `### ${title}`,
      table(
        ["Expression", "Value"],
        expressions.map((expression) => [code(expression), code(evaluated(expression))]),
      ),
    ]),
    "## Functions",
    FUNCTIONS_PROSE,
    ...FUNCTION_GROUPS.flatMap(({ title, functions }) => [
      `### ${title}`,
      table(
        ["Function", "Meaning", "Example", "Value"],
        functions.map(({ signatures, meaning, examples }) => [
          signatures.map(code).join("<br>"),
          meaning,
          examples.map(([expression]) => code(expression)).join("<br>"),
          examples.map(([expression]) => code(evaluated(expression))).join("<br>"),
        ]),
      ),
    ]),
    "## Things to know",
    KNOW,
    "## Texts",
    "Between braces stands an expression; a doubled brace is a brace meant as text. An unknown value (`null`) becomes nothing.",
    table(
      ["Text", "Becomes"],
      TEXT_EXAMPLES.map((template) => [code(template), code(filled(template))]),
    ),
    "In JSON:",
    fence("json", '{ "type": "speech", "text": "Your number is {call.ani}." }'),
  );
}

const FUNCTIONS_PROSE =
  "A function that is written `text.trim()` is called on a text: `name.trim()`. An *integer* is a whole number, which `int(…)` makes of any; where a *number* is asked for, both will do; a *truth* is true or false. Times are read in the script's time zone. These are all the functions there are: CEL's loops over lists (`map`, `all`, …) are left out, so that no expression can keep a call waiting.";

const KNOW = `- Numbers of variables are floating-point numbers, and whole numbers in an expression go with them. Two whole numbers divide to a whole number: write \`7.0 / 2\` where a fraction is meant.
- Text and numbers are not joined by \`+\`: make text of the number with \`string(…)\`. In a text, \`{…}\` needs no such thing.
- \`queue.estimatedWaitSec\` is \`null\` until enough contacts were answered to tell. Compare it with \`null\` first.
- An expression must give one value: text, a number, true or false, or a time. Lists are for \`in\`, \`[0]\` and \`join\`.
- Every expression ends soon, whatever stands in it: it is refused when it is longer than 2,000 characters or has more than 500 parts, and fails when what it gives, or hands to a function, is longer than 10,000 characters. Patterns have at most 200 characters and are for texts of at most 1,000.`;

/** What the page shows must also be what the validator lets pass. */
function refuseBroken(prompt: object): void {
  const { problems } = language.check(
    JSON.stringify({
      version: 1,
      name: "example",
      mediaType: "phone",
      language: "en-US",
      ...EXAMPLE_SCRIPT,
      actions: {
        begin: { type: "Begin", branches: { Default: "play" } },
        play: { type: "Play", properties: { prompts: [prompt] }, branches: { Default: "end" } },
        end: { type: "Hangup" },
      },
    }),
  );
  const error = problems.find(({ severity }) => severity === "error");
  if (error) throw new Error(`${JSON.stringify(prompt)}: ${error.message}`);
}
