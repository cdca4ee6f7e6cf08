import { SESSION_COOKIE } from "@cordboard/api";
import {
  createAttempts,
  createAudit,
  createCredentials,
  createRequestKeys,
  createSessions,
  type Audit,
  type CordboardDatabase,
  type RequestKeys,
} from "@cordboard/routing/sql";
import type { AgentDesk } from "@cordboard/routing";

import { isLoopback } from "../http/origin.ts";
import type { OperatorConfig } from "../config/operator-config.ts";
import { SIGN_IN_DEFAULTS } from "../config/sections/sign-in.ts";
import { ServerError } from "../errors.ts";
import { LimitAttempts } from "./attempts.ts";
import { Identify } from "./identify.ts";
import { Passwords } from "./people-passwords.ts";
import { OpenId } from "./open-id/open-id.ts";
import { siteCookie, type SiteCookie } from "./site-cookie.ts";
import { SessionKeeper } from "./session-keeper.ts";

const HOUR_MS = 3_600_000;

/** Who comes in, and what is written down of it. */
export interface Access {
  readonly identify: Identify;
  readonly sessions: SessionKeeper;
  readonly passwords: Passwords;
  readonly cookie: SiteCookie;
  readonly audit: Audit;
  readonly requestKeys: RequestKeys;
  /** People reach the server by HTTPS. */
  readonly isHttps: boolean;
  /** Where people can sign in besides. */
  readonly openId: OpenId | null;
}

export interface AccessOptions {
  readonly database: CordboardDatabase;
  readonly desk: AgentDesk;
  /** Where the server listens. */
  readonly host: string;
  readonly config: OperatorConfig;
  now(): number;
}

/** @throws ServerError `sign-in-not-set-up` where the server is reached from elsewhere, and nobody can sign in */
export async function openAccess(options: AccessOptions): Promise<Access> {
  const { database, desk, host, config, now } = options;
  const credentials = createCredentials(database);
  const { idleHours, days } = { ...SIGN_IN_DEFAULTS, ...config.signIn };
  const sessions = new SessionKeeper(createSessions(database), {
    idleMs: idleHours * HOUR_MS,
    longestMs: days * 24 * HOUR_MS,
    now,
  });
  const isHttps = config.proxy?.url.startsWith("https:") ?? false;
  const cookie = siteCookie(SESSION_COOKIE, isHttps);
  const otherWaysIn = config.openId !== undefined;
  const mayBeOpen = isLoopback(host) && !otherWaysIn;
  if (!mayBeOpen && !otherWaysIn && !(await credentials.any()))
    throw new ServerError(
      "sign-in-not-set-up",
      `The server would listen at ${host}, where others reach it, and nobody has a password.`,
    );
  const passwords = new Passwords({
    credentials,
    sessions,
    desk,
    attempts: new LimitAttempts(createAttempts(database), now),
    now,
    otherWaysIn,
  });
  return {
    identify: new Identify({
      sessions,
      cookie,
      tokens: config.tokens ?? {},
      isOpen: async () => mayBeOpen && !(await credentials.any()),
    }),
    sessions,
    passwords,
    cookie,
    audit: createAudit(database),
    requestKeys: createRequestKeys(database),
    isHttps,
    openId: config.openId ? new OpenId(config.openId) : null,
  };
}
