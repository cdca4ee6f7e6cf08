import { defineSemantics, done, wait } from "@cordboard/runtime";

export const semantics = defineSemantics<{ readonly seconds: number }>({
  start: ({ properties }) => wait(null, { timers: { waited: properties.seconds } }),
  on: (_context, _local, event) => (event.type === "timer.due" ? done("Default") : wait(null)),
});
