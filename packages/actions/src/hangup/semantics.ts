import { defineSemantics, end, type HangupCause } from "@cordboard/runtime";

export const semantics = defineSemantics<{ readonly cause: HangupCause }>({
  start: ({ properties, contact }) =>
    end("hangup", {
      commands: contact.call.voicePath ? [{ type: "hangup", cause: properties.cause }] : [],
    }),
});
