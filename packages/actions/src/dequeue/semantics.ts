import { defineSemantics, done, failed, wait } from "@cordboard/runtime";

export const semantics = defineSemantics({
  start: () => wait(null, { commands: [{ type: "dequeue" }] }),
  on(_context, _local, event) {
    if (event.type === "queue.left") return done("Default");
    return event.type === "queue.refused" ? failed(event.code, event.message) : wait(null);
  },
});
