import { language } from "@cordboard/actions/specs";
import { createEvaluator, SYSTEM_VARIABLES, type VariableDeclaration } from "@cordboard/language";

import { EXAMPLE_VALUES, EXAMPLES, MEANINGS, TEXT_EXAMPLES } from "./expression-examples.ts";
import { code, fence, page, table } from "./markdown.ts";

const KINDS: { readonly [cel: string]: string } = {
  string: "text",
  bool: "true or false",
  double: "number",
  dyn: "number, or null while it is unknown",
  "google.protobuf.Timestamp": "time",
};

const VARIABLES: { readonly [name: string]: VariableDeclaration } = {
  name: { type: "string", initial: "Ada" },
  level: { type: "number", initial: 5 },
  vip: { type: "boolean", initial: true },
};

export function expressionsPage(): string {
  const evaluator = createEvaluator({ variables: VARIABLES });
  const values = {
    ...Object.fromEntries(Object.entries(VARIABLES).map(([name, { initial }]) => [name, initial])),
    ...EXAMPLE_VALUES,
  };
  const evaluated = (expression: string) => {
    refuseBroken({ type: "value", value: expression });
    return JSON.stringify(evaluator.value(expression, values));
  };
  const filled = (template: string) => {
    refuseBroken({ type: "speech", text: template });
    return evaluator.text(template, values);
  };
  return page(
    "# Expressions",
    "Texts may hold expressions between braces: `Hello {name}`. Fields that say *expression* take one bare. The language is [CEL](https://cel.dev), which has no open-ended loops and reaches nothing but the variables of the contact. Expressions are checked against the declared variables before a script may answer calls; one that fails during a call ends its action in Error with `expression-failed`.",
    "## Variables",
    "A script declares its own under `variables` (and `parameters`, which are meant to be given from outside): `string`, `number` or `boolean`, with an initial value. These are always there:",
    table(["Variable", "Kind", "Meaning"], systemVariables()),
    "## Operators and functions",
    `The values shown were computed while this page was made, with ${Object.entries(VARIABLES)
      .map(([name, { initial }]) => code(`${name} = ${JSON.stringify(initial)}`))
      .join(", ")}, and a caller who has waited 95 seconds.`,
    ...EXAMPLES.flatMap(([title, expressions]) => [
      `### ${title}`,
      table(
        ["Expression", "Value"],
        expressions.map((expression) => [code(expression), code(evaluated(expression))]),
      ),
    ]),
    "Things to know:",
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

const KNOW = `- Numbers of variables are floating-point numbers, and whole numbers in an expression go with them. Two whole numbers divide to a whole number: write \`7.0 / 2\` where a fraction is meant.
- Text and numbers are not joined by \`+\`: make text of the number with \`string(…)\`. In a text, \`{…}\` needs no such thing.
- \`queue.estimatedWaitSec\` is \`null\` until enough contacts were answered to tell. Compare it with \`null\` first.
- An expression must give one value: text, a number, true or false, or a time. Lists are for \`in\`.`;

function systemVariables(): string[][] {
  const rows: string[][] = [];
  for (const [object, parts] of Object.entries(SYSTEM_VARIABLES)) {
    for (const [part, type] of Object.entries(parts)) {
      const name = `${object}.${part}`;
      const [kind, meaning] = [KINDS[type], MEANINGS[name]];
      if (!kind || !meaning) throw new Error(`Say what ${name} (${type}) means.`);
      rows.push([code(name), kind, meaning]);
    }
  }
  const known = new Set(rows.map(([name]) => name));
  const gone = Object.keys(MEANINGS).find((name) => !known.has(code(name)));
  if (gone) throw new Error(`There is no system variable ${gone} any more.`);
  return rows;
}

/** What the page shows must also be what the validator lets pass. */
function refuseBroken(prompt: object): void {
  const { problems } = language.check(
    JSON.stringify({
      version: 1,
      name: "example",
      mediaType: "phone",
      language: "en-US",
      timeZone: "Etc/UTC",
      variables: VARIABLES,
      actions: {
        begin: { type: "Begin", branches: { Default: "play" } },
        play: { type: "Play", properties: { prompts: [prompt] }, branches: { Default: "end" } },
        end: { type: "Hangup" },
      },
    }),
  );
  if (problems.length > 0)
    throw new Error(`${JSON.stringify(prompt)}: ${problems[0]?.message ?? ""}`);
}
