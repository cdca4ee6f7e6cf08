import type { IncomingHttpHeaders } from "node:http";

import { actorOf } from "@cordboard/api";

import type { Tokens } from "../config/sections/tokens.ts";
import type { Caller } from "../http/handlers.ts";
import { tokenName } from "./service-tokens.ts";
import type { SiteCookie } from "./site-cookie.ts";
import type { SessionKeeper } from "./session-keeper.ts";

interface Parts {
  readonly sessions: SessionKeeper;
  readonly cookie: SiteCookie;
  readonly tokens: Tokens;
  /** Nobody can sign in, and only this machine reaches the server. */
  isOpen(): Promise<boolean>;
}

/** Finds out who sends a request: a program by its token, a person by the cookie of the session. */
export class Identify {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * @param isUse - false for a screen that is still there: a session is idle while nothing is asked in it
   * @throws ServerError `token-needed` where a token is sent that nobody has
   */
  async caller(headers: IncomingHttpHeaders, isUse = true): Promise<Caller> {
    const { sessions, cookie, tokens } = this.#parts;
    const { authorization } = headers;
    if (authorization !== undefined)
      return {
        ...actorOf("service"),
        name: "",
        session: "",
        token: tokenName(authorization, tokens),
      };
    const session = cookie.read(headers) ?? "";
    const person = session === "" ? null : await sessions.find(session, isUse);
    if (person) {
      const { agentId, name, role, permissions } = person;
      return { ...actorOf(role, agentId, permissions), name, session, token: "" };
    }
    const isOpen = await this.isOpen();
    return { ...actorOf(isOpen ? "admin" : "nobody"), name: "", session: "", token: "" };
  }

  /** Nobody can sign in yet, and only this machine reaches the server: whoever comes is an admin. */
  isOpen(): Promise<boolean> {
    return this.#parts.isOpen();
  }
}
