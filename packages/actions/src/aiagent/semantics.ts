import { defineSemantics, done, failed, wait, type Variables } from "@cordboard/runtime";

import { valuesOf, type Argument } from "../arguments.ts";

interface AiAgent {
  readonly agent: string;
  readonly parameters?: readonly Argument[];
  readonly results?: readonly { readonly variable: string; readonly name: string }[];
}

export const semantics = defineSemantics<AiAgent>({
  start({ properties: { agent, parameters }, contact, value, newId }) {
    if (contact.queue.state !== "none")
      return failed("queued", "The contact is in a queue or with an agent; leave the queue first.");
    const stream = { streamId: newId("stream"), agent, parameters: valuesOf(parameters, value) };
    return wait(null, { commands: [{ type: "stream", ...stream }] });
  },
  on({ properties: { results = [] }, contact, typeAhead }, _local, event) {
    if (event.type === "stream.failed") return failed(event.code, event.message);
    // Keys that are pressed while they talk are not for the script.
    if (event.type === "digit") return wait(null, { typeAhead: typeAhead.slice(0, -1) });
    if (event.type !== "stream.ended") return wait(null);
    const known = results.filter(({ name }) => Object.hasOwn(event.values, name));
    for (const { variable, name } of known)
      if (typeof event.values[name] !== typeof contact.variables[variable])
        return failed("wrong-kind", `The result "${name}" does not fit the variable ${variable}.`);
    const variables: Variables = Object.fromEntries(
      known.map(({ variable, name }) => [variable, event.values[name] ?? null]),
    );
    return done(event.handover ? "Handover" : "Default", { variables });
  },
});
