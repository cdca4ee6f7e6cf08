import { Type } from "typebox";

import type { Operation } from "./operation.ts";
import {
  AuditPage,
  AuditQuery,
  ChangePassword,
  CredentialView,
  SessionView,
  SetPassword,
  SignIn,
} from "../schemas/session.ts";

/** Who is asking, who may sign in, and what was done. */
export const accessOperations = {
  getSession: {
    method: "GET",
    path: "/api/session",
    permission: "anybody",
    summary: "Who I am, and what I may do",
    answer: SessionView,
  },
  signIn: {
    method: "POST",
    path: "/api/session",
    permission: "anybody",
    summary: "Sign in; the answer sets the cookie of the session",
    body: SignIn,
    answer: SessionView,
    audited: true,
  },
  signOut: {
    method: "DELETE",
    path: "/api/session",
    permission: "anybody",
    summary: "Sign out; screens that follow by this session are closed",
    audited: true,
  },
  changePassword: {
    method: "PUT",
    path: "/api/session/password",
    permission: "look",
    summary: "Change the own password; all other sessions of the person end",
    body: ChangePassword,
    audited: true,
  },
  listCredentials: {
    method: "GET",
    path: "/api/credentials",
    permission: "administer",
    summary: "Who can sign in with a password",
    answer: Type.Array(CredentialView),
  },
  setPassword: {
    method: "PUT",
    path: "/api/agents/:id/password",
    permission: "administer",
    summary: "Give a person a password; their sessions end",
    body: SetPassword,
  },
  removeCredential: {
    method: "DELETE",
    path: "/api/agents/:id/password",
    permission: "administer",
    summary: "Take a person's password away; their sessions end",
  },
  listAudit: {
    method: "GET",
    path: "/api/audit",
    permission: "administer",
    summary: "What was changed, by whom, when and from where; the newest first",
    query: AuditQuery,
    answer: AuditPage,
  },
} as const satisfies { readonly [name: string]: Operation };
