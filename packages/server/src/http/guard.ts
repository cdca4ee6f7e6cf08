import { may, type Operation, type Permission } from "@cordboard/api";
import type { RequestHandler, Response } from "express";

import type { Identify } from "../access/identify.ts";
import { ServerError } from "../errors.ts";
import type { WriteAudit } from "./audit.ts";
import type { Caller } from "./handlers.ts";

const CALLER = "caller";

/** Finds out who sent a request, before anything else is done for them. */
export const identifyCaller =
  (identify: Identify): RequestHandler =>
  async (request, response, next) => {
    response.locals[CALLER] = await identify.caller(request.headers);
    next();
  };

/** Who sent the request that is answered here. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kept there by identifyCaller
export const callerOf = (response: Response): Caller => response.locals[CALLER] as Caller;

/**
 * The one place where it is decided who may do what: before anything of a request's body is read.
 *
 * @throws ServerError `sign-in-needed`, `not-allowed`
 */
export const guard =
  ({ permission }: Operation, write: WriteAudit): RequestHandler =>
  async (request, response, next) => {
    const caller = callerOf(response);
    const { id } = request.params;
    const refusal = refusalOf(caller, permission, typeof id === "string" ? id : undefined);
    if (refusal) {
      await write(request, caller, refusal);
      throw refusal;
    }
    next();
  };

function refusalOf(caller: Caller, permission: Permission, about?: string): ServerError | null {
  if (may(caller, permission, about)) return null;
  return new ServerError(caller.role === "nobody" ? "sign-in-needed" : "not-allowed");
}

/**
 * The same for what is no operation of the interface.
 *
 * @throws ServerError `sign-in-needed`, `not-allowed`
 */
export const onlyWith =
  (permission: Permission): RequestHandler =>
  (_request, response, next) => {
    const refusal = refusalOf(callerOf(response), permission);
    if (refusal) throw refusal;
    next();
  };
