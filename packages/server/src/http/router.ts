import { MAX_SOUND_BYTES, openApi, OPERATIONS, type Operation } from "@cordboard/api";
import { compileShape, type ShapeCheck } from "@cordboard/language";
import { soundFormatOf } from "@cordboard/telephony";
import { raw, Router, text, type Request, type RequestHandler, type Response } from "express";

import type { Access } from "../access/open-access.ts";
import type { Centre } from "../centre.ts";
import { ServerError } from "../errors.ts";
import { VERSION } from "../version.ts";
import { auditOf, type WriteAudit } from "./audit.ts";
import { readBody, readQuery } from "./body.ts";
import { callerOf, guard } from "./guard.ts";
import type { Caller, Handlers, Request as Asked, Table } from "./handlers.ts";
import { idempotencyKeyOf, once } from "./once.ts";
import { sendTable } from "./send-table.ts";

const MAX_BODY = "1mb";
const MAX_SCRIPT_BODY = "8mb";
const WITH_SCRIPTS: ReadonlySet<string> = new Set(["saveScript", "checkScript"]);

type AnyHandler = (
  params: object,
  body: unknown,
  query: unknown,
  caller: Caller,
  request: Asked,
) => unknown;

/** Every operation of the contract at its address: who asks is looked at first, then the body; then the answer is written. */
export function apiRouter(
  handlers: Handlers,
  access: Access,
  { desk }: Pick<Centre, "desk">,
): Router {
  const router = Router({ caseSensitive: true });
  router.get("/api/openapi.json", (_request, response) => void response.json(openApi(VERSION)));
  for (const [name, operation] of Object.entries<Operation>(OPERATIONS)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- names are the table's own
    const handler = handlers[name as keyof Handlers] as AnyHandler;
    const limit = WITH_SCRIPTS.has(name) ? MAX_SCRIPT_BODY : MAX_BODY;
    const reader = operation.bodyType
      ? raw({ type: () => true, limit: MAX_SOUND_BYTES })
      : text({ type: () => true, limit });
    const write = auditOf(name, operation, { audit: access.audit, desk });
    const steps = [guard(operation, write), reader, carryOut(operation, handler, access, write)];
    router[METHODS[operation.method]](operation.path, ...steps);
  }
  router.use("/api", () => {
    throw new ServerError("no-such-address");
  });
  return router;
}

const ANY_BYTES = "application/octet-stream";
const METHODS = { GET: "get", POST: "post", PUT: "put", DELETE: "delete" } as const;

function carryOut(
  operation: Operation,
  handler: AnyHandler,
  { requestKeys }: Access,
  write: WriteAudit,
): RequestHandler {
  const { body, bodyType, query, answer, answerType, status } = operation;
  const shape: ShapeCheck | undefined = body && !bodyType ? compileShape(body) : undefined;
  const search: ShapeCheck | undefined = query && compileShape(query);
  const onlyOnce = once(operation, requestKeys);
  return async (request, response) => {
    const caller = callerOf(response);
    const value = shape ? readBody(request.body, shape) : (request.body as unknown);
    const asked = query && search ? readQuery(request.query, query, search) : undefined;
    const about = askedBy(request, response);
    const work = () => handler(request.params, value, asked, caller, about);
    const result = await onlyOnce(request, caller, work).catch(async (error: unknown) => {
      await write(request, caller, error);
      throw error;
    });
    await write(request, caller);
    response.setHeader("cache-control", "no-store");
    if (answerType === "text/csv") return sendTable(result as Table, request.path, response);
    if (answerType && result instanceof Uint8Array)
      response.type(soundFormatOf(result)?.mediaType ?? ANY_BYTES).send(result);
    else if (answer) response.status(status ?? 200).json(result);
    else response.status(204).end();
  };
}

const askedBy = (request: Request, response: Response): Asked => ({
  address: request.ip ?? "",
  idempotencyKey: idempotencyKeyOf(request),
  setHeader: (name, value) => void response.setHeader(name, value),
});
