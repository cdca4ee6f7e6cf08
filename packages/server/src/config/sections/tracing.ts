import { Type, type Static } from "typebox";

import { Secret, type Resolved } from "../secret.ts";

/** Where traces of contacts go; see docs/guides/operating.md. */
export const TracingSection = Type.Object(
  {
    endpoint: Type.String({
      pattern: "^https?://",
      form: "an address that takes OTLP over HTTP, such as http://127.0.0.1:4318/v1/traces",
      description: "Takes OTLP over HTTP, such as `http://127.0.0.1:4318/v1/traces`.",
    }),
    headers: Type.Optional(Type.Record(Type.String(), Secret("The value of the header."))),
    serviceName: Type.Optional(
      Type.String({
        minLength: 1,
        default: "cordboard",
        description: "`service.name` of the traces.",
      }),
    ),
  },
  {
    additionalProperties: false,
    description:
      "One trace a contact goes to an OpenTelemetry collector. `headers` are sent along, by their names. Without this section nothing of it is loaded.",
  },
);

export type TracingOptions = Resolved<Static<typeof TracingSection>>;
