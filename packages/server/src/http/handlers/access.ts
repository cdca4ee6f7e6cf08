import { PAGE_SIZE, type SessionView } from "@cordboard/api";

import type { Access } from "../../access/open-access.ts";
import type { NewSession } from "../../access/session-keeper.ts";
import { ServerError } from "../../errors.ts";
import type { Caller, Handlers, Request } from "../handlers.ts";

type Names =
  | "getSession"
  | "signIn"
  | "signOut"
  | "changePassword"
  | "listCredentials"
  | "setPassword"
  | "removeCredential"
  | "listAudit";

export function accessHandlers(access: Access): Handlers<Names> {
  const { audit, cookie, identify, passwords, sessions } = access;

  const begin = ({ token, maxAgeSec }: NewSession, request: Request) =>
    request.setHeader("set-cookie", cookie.write(token, maxAgeSec));

  async function view({ agentId, name, role, permissions }: Caller): Promise<SessionView> {
    const isPerson = agentId !== "" && role !== "nobody" && role !== "service";
    return {
      open: await identify.isOpen(),
      person: isPerson ? { id: agentId, name, role } : null,
      permissions: [...permissions],
      openId: access.openId ? { name: access.openId.name } : null,
    };
  }

  return {
    getSession: (_params, _body, _query, caller) => view(caller),
    async signIn(_params, { id, password }, _query, _caller, request) {
      const session = await passwords.signIn(id, password, request.address);
      begin(session, request);
      const cookies = { cookie: `${cookie.name}=${session.token}` };
      return view(await identify.caller(cookies));
    },
    async signOut(_params, _body, _query, caller, request) {
      if (caller.session !== "") await sessions.end(caller.session);
      request.setHeader("set-cookie", cookie.write("", 0));
    },
    async changePassword(_params, passwordsGiven, _query, { agentId }, request) {
      if (agentId === "") throw new ServerError("people-only");
      const { old, new: chosen } = passwordsGiven;
      begin(await passwords.change(agentId, old, chosen, request.address), request);
    },
    listCredentials: async () =>
      (await passwords.list()).map(({ agentId: agent, changedAt }) => ({ agent, changedAt })),
    setPassword: ({ id }, { password }) => passwords.set(id, password),
    removeCredential: ({ id }) => passwords.remove(id),
    async listAudit(_params, _body, { from = 0, to = Date.now() + 1, limit = PAGE_SIZE, ...more }) {
      const found = await audit.list({ from, to, ...more, limit: limit + 1 });
      const entries = found.slice(0, limit);
      return {
        entries: [...entries],
        next: found.length > limit ? (entries.at(-1)?.id ?? null) : null,
      };
    },
  };
}
