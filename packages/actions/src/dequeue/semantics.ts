import { defineSemantics, done, failed, wait } from "@cordboard/runtime";

export const semantics = defineSemantics({
  start: ({ contact: { queue } }) =>
    queue.state === "none"
      ? failed("not-queued", "The contact is in no queue.")
      : wait(null, { commands: [{ type: "dequeue" }] }),
  on(_context, _local, event) {
    if (event.type === "queue.left") return done("Default");
    return event.type === "queue.refused" ? failed(event.code, event.message) : wait(null);
  },
});
