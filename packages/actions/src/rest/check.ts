import {
  parseTemplate,
  say,
  UnclosedBrace,
  type ActionProblem,
  type ActionSpec,
} from "@cordboard/language";

import { isJsonType } from "@cordboard/runtime";

import { contentTypeOf, hasBody, type RequestProperties } from "./request.ts";

export const REQUEST_PROBLEMS = {
  "body-not-sent": {
    severity: "error",
    title: "A body that is not sent",
    help: "GET and DELETE have no body: choose POST, PUT or PATCH, or take the body away.",
  },
  "body-not-json": {
    severity: "error",
    title: "A body that is no JSON",
    help: 'Double the braces that are meant as braces, and write {expression} without quotation marks: {{"name": {name}}}. A body of another kind needs a header Content-Type.',
  },
  "header-not-allowed": {
    severity: "error",
    title: "A header that is not a script's business",
    help: "Take it away: the call server sets what the connection needs, by the URL and the body.",
  },
} as const satisfies ActionSpec["problems"];

/** They say where a request begins and ends, whom it is for, and how its answer is packed. */
const OURS: ReadonlySet<string> = new Set([
  "accept-encoding",
  "connection",
  "content-encoding",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

export function checkRequest({
  method = "GET",
  headers = [],
  body = "",
}: Partial<RequestProperties>): readonly ActionProblem[] {
  const code = bodyProblem(method, contentTypeOf(headers), body);
  return [
    ...headers.flatMap(({ name }, index) =>
      OURS.has(name.toLowerCase()) || name.toLowerCase().startsWith("proxy-")
        ? [
            {
              code: "header-not-allowed",
              message: say`The header ${name} is set by the call server.`,
              path: ["headers", index, "name"],
            },
          ]
        : [],
    ),
    ...(code ? [{ ...code, path: ["body"] }] : []),
  ];
}

function bodyProblem(method: string, contentType: string, body: string) {
  if (body === "") return undefined;
  if (!hasBody(method))
    return { code: "body-not-sent", message: say`A ${method} request is sent without a body.` };
  return isJsonType(contentType) && !givesJson(body)
    ? { code: "body-not-json", message: say`With its expressions filled in, the body is no JSON.` }
    : undefined;
}

/** With a text for each expression: as a key or a value it fits, within quotation marks it does not. */
function givesJson(body: string): boolean {
  try {
    const pieces = parseTemplate(body);
    JSON.parse(pieces.map((piece) => (piece.kind === "text" ? piece.text : '""')).join(""));
    return true;
  } catch (error) {
    // An open brace is a problem of its own.
    return error instanceof UnclosedBrace;
  }
}
