import { checkShape, compileShape, inWords, readSource, say } from "@cordboard/language";
import { Type, type Static } from "typebox";

import { HookFailed } from "./hook-failed.ts";

const closed = { additionalProperties: false } as const;
const MAX_VARIABLES = 100;

const Override = Type.Optional(Type.Integer({ minimum: 0 }));
const Variable = Type.Object(
  {
    Key: Type.String({ minLength: 1, maxLength: 64 }),
    Value: Type.String({ maxLength: 4000 }),
  },
  closed,
);
/** What a hook says; beside `CallInBound` there may be what else its maker likes. */
const Answer = Type.Object({
  CallInBound: Type.Object(
    {
      OverrideAIAgentId: Override,
      OverrideIvrId: Override,
      Variables: Type.Optional(Type.Array(Variable, { maxItems: MAX_VARIABLES })),
    },
    closed,
  ),
});
const shape = compileShape(Answer);

export interface HookAnswer {
  /** Nobody is to answer the call. */
  readonly hangUp: boolean;
  /** Ids; 0: none. Only one of the two is given. */
  readonly aiAgent: number;
  readonly script: number;
  readonly variables: { readonly [name: string]: string };
}

/** @throws HookFailed when it is not of the form that is asked for */
export function readAnswer(text: string): HookAnswer {
  const { value, problems } = readSource(text);
  if (value === undefined) throw invalid(problems[0]?.message.replace(/^The file /, "The answer "));
  const [wrong] = checkShape(shape, value, say`The answer`);
  if (wrong) throw invalid(inWords(wrong.message));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by its schema
  const { CallInBound } = value as Static<typeof Answer>;
  const { OverrideAIAgentId: aiAgent = 0, OverrideIvrId: script = 0, Variables = [] } = CallInBound;
  if (aiAgent > 0 && script > 0)
    throw new HookFailed(
      "hook-two-overrides",
      "The answer has OverrideAIAgentId and OverrideIvrId: only one of them can take the call.",
    );
  return {
    hangUp: Object.keys(CallInBound).length === 0,
    aiAgent,
    script,
    variables: Object.fromEntries(Variables.map(({ Key, Value }) => [Key, Value])),
  };
}

const invalid = (message = "The answer is no JSON.") =>
  new HookFailed("hook-answer-invalid", message);
