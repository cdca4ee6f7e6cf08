import { may, SIGNED_OUT } from "@cordboard/api";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { WebSocket } from "ws";

import type { Access } from "../access/open-access.ts";

/** Screens of people who may follow, as long as they may. */
export class Guests {
  readonly #access: Access;
  readonly #requests = new WeakMap<WebSocket, IncomingMessage>();

  constructor(access: Access) {
    this.#access = access;
  }

  /** Whoever may look; and an agent's desk (`?agent=ID`) only by that agent. */
  async mayCome({ headers, url = "" }: IncomingMessage): Promise<boolean> {
    const caller = await this.#callerOf(headers);
    if (!caller || !may(caller, "look")) return false;
    const agent = new URLSearchParams(url.split("?")[1]).get("agent");
    return agent === null || may(caller, "desk", agent);
  }

  welcome(screen: WebSocket, request: IncomingMessage): void {
    this.#requests.set(screen, request);
  }

  /** Closes the screens of those who may follow no more. */
  async seeOff(screens: Iterable<WebSocket>): Promise<void> {
    const stay = new Map<string, Promise<boolean>>();
    for (const screen of screens) {
      const request = this.#requests.get(screen);
      if (!request) continue;
      const { cookie = "", authorization = "" } = request.headers;
      const key = JSON.stringify([cookie, authorization, request.url]);
      const stays = stay.get(key) ?? this.mayCome(request);
      stay.set(key, stays);
      if (!(await stays)) screen.close(SIGNED_OUT, "signed out");
    }
  }

  /** A token that is not known is nobody's. */
  async #callerOf(headers: IncomingHttpHeaders) {
    return this.#access.identify.caller(headers, false).catch(() => null);
  }
}
