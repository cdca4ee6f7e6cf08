import type { Request, RequestHandler, Response } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";

import { ServerError } from "../errors.ts";
import { callerOf } from "./guard.ts";

const MINUTE_MS = 60_000;
/** Many people can have one address, as those of an office do. */
const CALLERS_OF_AN_ADDRESS = 10;

const limit = (perMinute: number, keyOf: (request: Request, response: Response) => string) =>
  rateLimit({
    windowMs: MINUTE_MS,
    limit: perMinute,
    keyGenerator: keyOf,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    handler: (_request, _response, next) => next(new ServerError("too-many-requests")),
  });

const addressOf = ({ ip = "" }: Request) => ipKeyGenerator(ip);

/** What comes from one address, before it is known who it is: finding that out costs something too. */
export const limitAddresses = (requestsPerMinute: number): RequestHandler =>
  limit(requestsPerMinute * CALLERS_OF_AN_ADDRESS, addressOf);

/** What one person or program asks, wherever they are; of those who are nobody, what comes from one address. */
export const limitCallers = (requestsPerMinute: number): RequestHandler =>
  limit(requestsPerMinute, (request, response) => {
    const { agentId, token } = callerOf(response);
    if (agentId !== "") return `person ${agentId}`;
    return token === "" ? addressOf(request) : `program ${token}`;
  });
