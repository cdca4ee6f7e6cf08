import { Type } from "typebox";

/** What is tried while the call rings, before the script answers. */

const closed = { additionalProperties: false } as const;

export const Hook = Type.Object(
  {
    variables: Type.Optional(
      Type.Record(Type.String(), Type.String(), {
        description: "Values for variables of the script, as text.",
      }),
    ),
    hangsUp: Type.Optional(Type.Boolean({ description: "true: nobody is to answer the call." })),
    fails: Type.Optional(Type.Boolean({ description: "true: no try has an answer." })),
    afterSec: Type.Optional(Type.Number({ minimum: 0, maximum: 5, default: 0 })),
  },
  { ...closed, description: "The number has a hook, which says this while the call rings." },
);

export const LastAgent = Type.Object(
  {
    mode: Type.Enum(["only", "first"]),
    agent: Type.String({
      minLength: 1,
      maxLength: 64,
      description: "Who called the caller's number before.",
    }),
    hoursAgo: Type.Optional(Type.Number({ minimum: 0, maximum: 8760, default: 1 })),
    prompt: Type.Optional(
      Type.String({ description: "Recording that is played when only the agent would have done." }),
    ),
  },
  {
    ...closed,
    description: "The number offers callers straight to the agent who called them before.",
  },
);
