import { Type, type Static } from "typebox";

import { RESOURCE_FORM, VARIABLE_FORM, type Form } from "../model.ts";

const closed = { additionalProperties: false } as const;

const HOOK_URL: Form = {
  pattern: "^https?://[^\\s/?#@]+(?:[/?][^\\s#]*)?$",
  form: "an address such as https://crm.example.com/calls, of https or http",
};
const STREAM_URL: Form = {
  pattern: "^wss?://[^\\s/?#@]+(?:[/?][^\\s#]*)?$",
  form: "an address such as wss://agent.example.com/calls, of wss or ws",
};

/** A number by which hooks name a script or an AI agent; 0 would be none. */
const Id = Type.Integer({
  minimum: 1,
  maximum: Number.MAX_SAFE_INTEGER,
  description: "By which hooks name it.",
});

const record = <T>(description: string, each: object) =>
  Type.Unsafe<{ readonly [name: string]: T }>({
    type: "object",
    description,
    propertyNames: { ...RESOURCE_FORM },
    additionalProperties: each,
  });

/** Another system that is asked before a call is answered. */
const HookSettings = Type.Object(
  { url: Type.String({ ...HOOK_URL, description: "Its host has to be among rest.allow." }) },
  closed,
);
export const HooksSettings = record<Static<typeof HookSettings>>(
  "Other systems that numbers ask before a call is answered: name → where. See [the guide](../guides/inbound-hook.md).",
  HookSettings,
);

/** Of scripts that hooks may choose. */
export const ScriptIds = record<number>("Script → the id by which hooks name it.", Id);

/** What speaks with callers in the place of a person: a script, or another system to which their voice goes. */
const AiAgentSettings = Type.Object(
  {
    id: Id,
    script: Type.Optional(
      Type.String({
        ...RESOURCE_FORM,
        description: "It is this script, which asks and answers by itself.",
      }),
    ),
    stream: Type.Optional(
      Type.Object(
        {
          url: Type.String({ ...STREAM_URL, description: "Its host has to be among rest.allow." }),
          variables: Type.Optional(
            Type.Array(Type.String({ ...VARIABLE_FORM }), {
              maxItems: 100,
              uniqueItems: true,
              description: "Variables of a hook that it is told where it answers a number.",
            }),
          ),
        },
        { ...closed, description: "Or it is elsewhere, and the caller's voice goes there." },
      ),
    ),
    onHandover: Type.Optional(
      Type.String({
        ...RESOURCE_FORM,
        description: "The script that goes on where it answers a number and asks for a person.",
      }),
    ),
    onError: Type.Optional(
      Type.String({
        ...RESOURCE_FORM,
        description: "The script that goes on where it answers a number and cannot be reached.",
      }),
    ),
  },
  closed,
);
export type AiAgentSettings = Static<typeof AiAgentSettings>;
export const AiAgentsSettings = record<AiAgentSettings>(
  "What speaks with callers in the place of a person: name → a script, or a stream of their voice.",
  AiAgentSettings,
);
