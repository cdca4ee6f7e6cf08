/** The types of values that expressions know, by their names in CEL, and what people call them. */
export const TYPE_WORDS: { readonly [cel: string]: string } = {
  string: "text",
  bool: "true or false",
  int: "number",
  double: "number",
  dyn: "number, or null while it is unknown",
  "google.protobuf.Timestamp": "time",
};

interface SystemVariable {
  /** In CEL. `dyn` may be null: an estimate without samples is unknown. */
  readonly type: string;
  /** The kind for people, where {@link TYPE_WORDS} does not say it. */
  readonly words?: string;
  readonly meaning: string;
}

const TIME = "google.protobuf.Timestamp";

/** What every script can see without declaring it: completion, the checker and the reference page are made of this. */
export const SYSTEM_VARIABLES: { readonly [name: string]: SystemVariable } = {
  now: {
    type: TIME,
    meaning: "The time of the step that is being carried out: the same in the whole action.",
  },
  "call.contactId": {
    type: "string",
    meaning: "The contact's id: one from the first ring to the end, callback included.",
  },
  "call.ani": {
    type: "string",
    meaning: "The caller's number as the network presents it; empty when it is withheld.",
  },
  "call.dnis": { type: "string", meaning: "The number that was dialled." },
  "call.direction": { type: "string", meaning: "`inbound`." },
  "call.startedAt": { type: TIME, meaning: "When the call came in." },
  "call.language": {
    type: "string",
    meaning: "The language of the prompts now, such as `en-US`; the script's to begin with.",
  },
  "call.voicePath": {
    type: "bool",
    meaning: "Whether somebody is on the line who can hear the script.",
  },
  "queue.skill": {
    type: "string",
    meaning: "The skill whose queue the contact is in, or was in last.",
  },
  "queue.position": { type: "double", meaning: "Position in queue, from 1." },
  "queue.waitedSec": {
    type: "double",
    meaning: "Whole seconds since the contact entered the queue.",
  },
  "queue.estimatedWaitSec": {
    type: "dyn",
    meaning: "Estimated seconds until an agent is free.",
  },
  "queue.state": {
    type: "string",
    meaning:
      "`none`, `queued`, `offered`, `connected`, `callback-waiting`, `callback-offered`, `callback-dialling`, `voicemail-waiting`, `voicemail-offered` or `voicemail-playing`. Before the contact is in a queue of its own, `callback-waiting` says that an earlier call of the same number waits for its callback.",
  },
  "agent.id": { type: "string", meaning: "The agent who has the contact; empty before." },
  "agent.name": { type: "string", meaning: "Their name." },
  "error.code": {
    type: "string",
    meaning: "Why the last action that ended in Error did; the reference page *Errors* lists them.",
  },
  "error.message": { type: "string", meaning: "The same in words." },
  "error.action": { type: "string", meaning: "The id of that action." },
};

/** What only some fields' expressions see, by the name under which they do. */
export const FIELD_VARIABLES: {
  readonly [sees in FieldVariable]: { readonly [name: string]: SystemVariable };
} = {
  answer: {
    "answer.status": { type: "double", meaning: "The HTTP status that another system answered." },
    "answer.body": {
      type: "dyn",
      words: "anything",
      meaning:
        "What it answered. Of JSON, parts are named as in `answer.body.customer.name` and `answer.body.orders[0].id`; anything else is a text.",
    },
  },
};
export type FieldVariable = "answer";

/** The variables that an expression sees in a field that `sees` more than the others. */
export const systemVariables = (
  sees?: FieldVariable,
): { readonly [name: string]: SystemVariable } => ({
  ...SYSTEM_VARIABLES,
  ...(sees ? FIELD_VARIABLES[sees] : {}),
});
