import { Type, type Static } from "typebox";

export const QueueView = Type.Object({
  skill: Type.String(),
  open: Type.Boolean({ description: "It takes callers in: not closed, and within its hours." }),
  waiting: Type.Integer({ description: "Waiting or ringing, callbacks included." }),
  ringing: Type.Integer({ description: "Of those who wait, at an agent now." }),
  callbacksWaiting: Type.Integer(),
  voicemailsWaiting: Type.Integer(),
  longestWaitSec: Type.Number(),
  estimatedWaitSec: Type.Union([Type.Number(), Type.Null()], { description: "null is unknown." }),
  agents: Type.Object(
    {
      Available: Type.Integer(),
      Busy: Type.Integer(),
      "On break": Type.Integer(),
      "In line": Type.Integer(),
      "After-call work": Type.Integer(),
      Offline: Type.Integer(),
    },
    { description: "Agents who have the skill, by status." },
  ),
});
export type QueueView = Static<typeof QueueView>;
