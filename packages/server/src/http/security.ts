import type { RequestHandler } from "express";
import helmet from "helmet";

import { ServerError } from "../errors.ts";
import { checkHost, checkOrigin, type KnownHosts } from "./origin.ts";

const YEAR_SEC = 365 * 86_400;
const READS = new Set(["GET", "HEAD"]);

/** Pages may load only what this server serves. Monaco's workers need `blob:`, the widgets' styles `unsafe-inline`. */
export const securityHeaders = (isHttps: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'", "blob:"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'", "data:"],
        mediaSrc: ["'self'", "blob:"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // The server itself speaks plain HTTP: it may say so only where a proxy before it speaks HTTPS.
    strictTransportSecurity: isHttps && { maxAge: YEAR_SEC, includeSubDomains: false },
  });

export const onlyKnownHosts =
  (known: KnownHosts): RequestHandler =>
  (request, _response, next) => {
    checkHost(request.headers, known);
    next();
  };

/** Changes come from the server's own pages, and as JSON or sound: no form of another site can send these. */
export const onlyOwnChanges: RequestHandler = (request, _response, next) => {
  if (!READS.has(request.method)) {
    checkOrigin(request.headers);
    if (!request.is(["application/json", "application/octet-stream", "audio/*"]))
      throw new ServerError("wrong-content-type");
  }
  next();
};
