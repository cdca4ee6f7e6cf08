import { randomUUID } from "node:crypto";

import type { RequestHandler } from "express";

export const REQUEST_ID = "x-request-id";

/** Each answer carries an id that stands in the log too, where the request failed there. */
export const giveRequestId: RequestHandler = (_request, response, next) => {
  response.setHeader(REQUEST_ID, randomUUID());
  next();
};
