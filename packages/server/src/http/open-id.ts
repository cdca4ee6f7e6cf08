import { Router, type Request, type Response } from "express";

import type { Access } from "../access/open-access.ts";
import { siteCookie } from "../access/site-cookie.ts";
import { personOf } from "../access/open-id/person-of.ts";
import type { Pending } from "../access/open-id/open-id.ts";
import type { Centre } from "../centre.ts";
import type { OpenIdSection } from "../config/sections/open-id.ts";
import { ServerError } from "../errors.ts";
import type { Log } from "../log.ts";
import { problemOf } from "./problem-details.ts";

const START = "/api/openid/start";
const CALLBACK = "/api/openid/callback";
const MINUTES = 10;

interface Options {
  readonly section: OpenIdSection;
  /** How browsers reach the server; without a proxy as they ask for it. */
  readonly url: string | undefined;
  readonly desk: Centre["desk"];
  readonly log: Log;
}

/** To the provider and back. What goes wrong is said on the page of the sign-in. */
export function openIdRouter(access: Access, { section, url, desk, log }: Options): Router {
  const router = Router();
  const { audit, cookie, isHttps, openId, sessions } = access;
  if (!openId) return router;
  const pendingCookie = siteCookie("cordboard_openid", isHttps);
  const siteOf = ({ headers }: Request) => url ?? `http://${headers.host ?? ""}`;
  const refuse = (response: Response, error: unknown) => {
    const { code, status } = problemOf(error);
    log.warn({ err: error, code }, "A sign-in at the OpenID provider came to nothing");
    response.redirect(status >= 300 ? `/sign-in?refused=${code}` : "/sign-in");
  };

  router.get(START, async (request, response) => {
    try {
      const to = insideOf(request.query["to"]);
      const { address, pending } = await openId.begin(siteOf(request) + CALLBACK, to);
      const value = Buffer.from(JSON.stringify(pending)).toString("base64url");
      response.setHeader("set-cookie", pendingCookie.write(value, MINUTES * 60));
      response.redirect(address.href);
    } catch (error) {
      refuse(response, error);
    }
  });

  router.get(CALLBACK, async (request, response) => {
    const entry = {
      at: Date.now(),
      person: "",
      role: "nobody",
      operation: "signInByOpenId",
      address: request.ip ?? "",
    };
    try {
      const pending = pendingIn(pendingCookie.read(request.headers));
      const claims = await openId.end(new URL(request.originalUrl, siteOf(request)), pending);
      const id = await personOf(claims, section, desk);
      const { token, maxAgeSec } = await sessions.begin(id);
      await audit.write({ ...entry, person: id, target: id, outcome: "done" });
      response.setHeader("set-cookie", [
        cookie.write(token, maxAgeSec),
        pendingCookie.write("", 0),
      ]);
      response.redirect(pending.to);
    } catch (error) {
      await audit.write({ ...entry, target: "", outcome: problemOf(error).code });
      response.setHeader("set-cookie", pendingCookie.write("", 0));
      refuse(response, error);
    }
  });
  return router;
}

/** A path of this server: nobody is sent elsewhere by a link to it. */
function insideOf(to: unknown): string {
  const here = "http://here";
  if (typeof to !== "string" || !to.startsWith("/") || !URL.canParse(to, here)) return "/";
  const { origin, pathname } = new URL(to, here);
  return origin === here && !pathname.startsWith("//") ? pathname : "/";
}

/** @throws ServerError `openid-refused` where this browser has begun nothing */
function pendingIn(value = ""): Pending {
  try {
    const kept: Partial<Pending> | null = JSON.parse(Buffer.from(value, "base64url").toString());
    const { state, nonce, verifier, to } = kept ?? {};
    if (state && nonce && verifier) return { state, nonce, verifier, to: insideOf(to) };
  } catch {
    // Refused as if there were none.
  }
  throw new ServerError("openid-refused");
}
