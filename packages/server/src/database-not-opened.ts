import { isPostgres, UnusableDatabase } from "@cordboard/routing/sql";

import { ServerError } from "./errors.ts";

/** What codes of drivers mean, in plain words. */
const REASONS: { readonly [code: string]: string } = {
  SQLITE_BUSY: "another Cordboard server has it open",
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "there is no such host",
  EHOSTUNREACH: "the host cannot be reached",
  ETIMEDOUT: "the host does not answer",
  "28P01": "the password is wrong",
  "28000": "the user may not log in",
  "3D000": "there is no such database",
  "42501": "the user may not make tables in it",
  "53300": "it has no connection free",
  "57P03": "it is starting or stopping",
};

/** @param target - a file, or `postgres://…`, of which no password is told */
export function databaseNotOpened(target: string, cause: unknown): ServerError {
  const place = isPostgres(target) ? withoutPassword(target) : target;
  const message = `${place} could not be opened: ${reasonOf(cause)}.`;
  const help = cause instanceof UnusableDatabase ? cause.help : undefined;
  return new ServerError("database-not-opened", message, { cause, ...(help && { help }) });
}

function reasonOf(cause: unknown): string {
  const { code } = cause as { readonly code?: unknown };
  const known = typeof code === "string" ? REASONS[code] : undefined;
  return known ?? (cause instanceof Error ? cause.message : String(cause));
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return "The database";
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
