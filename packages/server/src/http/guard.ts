import { may, type Operation } from "@cordboard/api";
import type { Request, RequestHandler, Response } from "express";

import { ServerError } from "../errors.ts";
import type { Caller } from "./handlers.ts";

/** Finds out who sent a request. */
export type Identify = (request: Request) => Caller | Promise<Caller>;

const CALLER = "caller";

/**
 * The one place where it is decided who may do what: before anything of a request's body is read.
 *
 * @throws ServerError `sign-in-needed`, `not-allowed`
 */
export const guard =
  ({ permission }: Operation, identify: Identify): RequestHandler =>
  async (request, response, next) => {
    const caller = await identify(request);
    const { id } = request.params;
    if (!may(caller, permission, typeof id === "string" ? id : undefined))
      throw new ServerError(caller.role === "nobody" ? "sign-in-needed" : "not-allowed");
    response.locals[CALLER] = caller;
    next();
  };

/** Who sent the request that is answered here, once it has passed the guard. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kept there by the guard
export const callerOf = (response: Response): Caller => response.locals[CALLER] as Caller;
