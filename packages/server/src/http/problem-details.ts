import type { ProblemDetails } from "@cordboard/api";
import { RoutingError, type RoutingProblemName } from "@cordboard/routing";
import { isTransient } from "@cordboard/routing/sql";
import type { ErrorRequestHandler } from "express";

import { ServerError } from "../errors.ts";
import type { Log } from "../log.ts";
import { REQUEST_ID } from "./request-id.ts";

const ROUTING_STATUS: { readonly [problem in RoutingProblemName]?: number } = {
  "unknown-agent": 404,
  "unknown-skill": 404,
  "unknown-schedule": 404,
  "unknown-callback": 404,
  "schedule-in-past": 422,
  "schedule-too-far": 422,
  "invalid-agent": 422,
  "invalid-endpoint": 422,
  "invalid-number": 422,
  "routing-unavailable": 503,
};
const CONFLICT = 409;
const DOCUMENTATION = "https://cordboard.dev/reference/errors";

/** Answers every refusal as problem details (RFC 9457). A fault is logged, and tells the outside nothing. */
export const answerProblems =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = problemOf(error);
    if (problem.status >= 500) {
      const requestId = response.getHeader(REQUEST_ID);
      const { method } = request;
      log.error({ err: error, method, code: problem.code, requestId }, "A request failed");
    }
    response.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
  };

/** A refusal in the words of the interface. */
export function problemOf(error: unknown): ProblemDetails {
  if (error instanceof RoutingError) {
    const { code, help, message } = error;
    const status = ROUTING_STATUS[error.problem] ?? CONFLICT;
    return { type: typeOf(code), title: message, status, code, detail: `${message}.`, help };
  }
  const { code, title, status, message, help, extras } = asServerError(error);
  return {
    type: typeOf(code),
    title,
    status,
    code,
    detail: message,
    help,
    ...(extras.problems ? { problems: extras.problems.map((problem) => ({ ...problem })) } : {}),
    ...(extras.said ? { said: extras.said } : {}),
    ...(extras.current ? { current: { ...extras.current } } : {}),
  };
}

const typeOf = (code: string) => `${DOCUMENTATION}#${code.toLowerCase()}`;

/** Errors of Express and its body reader have a status and a type. */
function asServerError(error: unknown): ServerError {
  if (error instanceof ServerError) return error;
  if (!(error instanceof Error)) return new ServerError("fault");
  if (isTransient(error)) return new ServerError("database-away");
  const { type, status } = error as Error & { readonly type?: unknown; readonly status?: unknown };
  if (type === "entity.too.large") return new ServerError("too-large");
  if (status === 404) return new ServerError("no-such-address");
  if (status === 415) return new ServerError("wrong-content-type", error.message);
  if (typeof status === "number" && status >= 400 && status < 500) {
    return new ServerError("wrong-shape", "The request could not be read.");
  }
  return new ServerError("fault");
}
