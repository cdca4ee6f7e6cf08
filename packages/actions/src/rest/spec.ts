import {
  assignments,
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  flag,
  headers,
  integer,
  seconds,
  template,
  url,
  variable,
} from "@cordboard/language";
import { Type } from "typebox";

import { checkRequest, REQUEST_PROBLEMS } from "./check.ts";

export const spec = defineAction({
  type: "Rest",
  title: "REST request",
  description: "Asks another system by HTTP, and keeps what it answers.",
  group: "Data",
  icon: "world-share",
  traits: { takes: "time", fails: "audibly" },
  properties: Type.Object(
    {
      method: Type.Optional(
        Type.Enum(["GET", "POST", "PUT", "PATCH", "DELETE"], { title: "Method", default: "GET" }),
      ),
      url: url({
        title: "URL",
        description:
          "{expression} stands for its value, percent-encoded. The workspace has to allow the host.",
      }),
      headers: Type.Optional(headers({ title: "Headers" })),
      body: Type.Optional(
        template({
          title: "Body",
          description:
            "Of POST, PUT and PATCH. JSON, if no Content-Type says otherwise: braces are doubled, and {expression} without quotation marks stands for its value.",
          maxLength: 4000,
        }),
      ),
      timeoutSec: Type.Optional(
        seconds({
          title: "Timeout (seconds)",
          rare: true,
          description: "For the whole answer.",
          minimum: 1,
          maximum: 30,
          default: 5,
        }),
      ),
      retries: Type.Optional(
        integer({
          title: "Retries",
          rare: true,
          description: "After a timeout, a server error, or when nobody is there.",
          minimum: 0,
          maximum: 3,
          default: 0,
        }),
      ),
      retryWaitSec: Type.Optional(
        seconds({
          title: "Wait before each (seconds)",
          rare: true,
          minimum: 1,
          maximum: 30,
          default: 1,
        }),
      ),
      retryUnsafe: Type.Optional(
        flag({
          title: "Retry POST and PATCH too",
          rare: true,
          description: "What they ask for may then be done twice.",
          default: false,
        }),
      ),
      mapping: Type.Optional(
        assignments({
          title: "Keep of the answer",
          description: "After 2xx. Expressions see answer.status and answer.body.",
          sees: "answer",
        }),
      ),
      statusVariable: Type.Optional(
        variable({
          title: "Store status in",
          description: "A number variable; it takes the status of any answer.",
          holds: "number",
        }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: () => [
    {
      ...DEFAULT_BRANCH,
      description: "It answered 200 to 299; also taken by outcomes whose own branch is not linked.",
    },
    { name: "ClientError", description: "It answered 400 to 499: the request is wrong for it." },
    { name: "ServerError", description: "It answered 500 to 599, also to the last retry." },
    { name: "Timeout", description: "It did not answer in time, also not to the last retry." },
    ERROR_BRANCH,
  ],
  summary: ({ method = "GET", url: address }) => `${method} ${address ?? "?"}`,
  problems: REQUEST_PROBLEMS,
  check: checkRequest,
  errors: [
    {
      code: "host-not-allowed",
      meaning:
        "The workspace does not allow the host, or its address is in a private network and not allowed itself.",
    },
    { code: "host-unreachable", meaning: "There is no such host, or nobody answers there." },
    { code: "too-many-redirects", meaning: "The request was sent on more than 3 times." },
    { code: "answer-too-large", meaning: "The answer has more than 256 KB." },
    {
      code: "invalid-url",
      meaning:
        "The URL cannot be used, or an expression in it gives `.` or `..`, which would lead to another path.",
    },
    {
      code: "invalid-header",
      meaning: "A header's value has a line break or another character that cannot be sent.",
    },
    { code: "unexpected-status", meaning: "The answer's status is not 2xx, 4xx or 5xx." },
    {
      code: "missing-value",
      meaning: "An expression asks for a part of the answer that is not there.",
    },
    { code: "wrong-kind", meaning: "A part of the answer does not fit the variable it is for." },
    {
      code: "request-interrupted",
      meaning: "The call server was restarted; whether the request was carried out is not known.",
    },
    { code: "requests-unavailable", meaning: "This program sends no requests to other systems." },
  ],
});
