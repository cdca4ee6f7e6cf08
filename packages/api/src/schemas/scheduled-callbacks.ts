import { Type, type Static } from "typebox";

import { Time } from "./common.ts";

/** A callback that was promised for a time, and has not come due. */
export const ScheduledCallbackView = Type.Object({
  scheduleId: Type.String({ description: "The contact has this id, once it has come due." }),
  contactId: Type.String({ description: "The contact that it was made from." }),
  dueAt: Time,
  number: Type.String({ description: "E.164." }),
  callerId: Type.String(),
  skill: Type.String(),
  agent: Type.String({ description: "Id of the agent who is offered it first; empty: anyone." }),
  own: Type.Boolean({ description: "It waits for the agent, before it goes to others." }),
  madeAt: Time,
});
export type ScheduledCallbackView = Static<typeof ScheduledCallbackView>;
