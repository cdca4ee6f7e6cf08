import { isAudited, type Operation } from "@cordboard/api";
import type { AgentDesk } from "@cordboard/routing";
import type { Audit } from "@cordboard/routing/sql";
import type { Request } from "express";

import type { Caller } from "./handlers.ts";
import { problemOf } from "./problem-details.ts";

/** Writes down that something was done, or why not. */
export type WriteAudit = (request: Request, caller: Caller, refusal?: unknown) => Promise<void>;

const NOTHING: WriteAudit = () => Promise.resolve();
const SIGN_IN = "signIn";
const LONGEST_TARGET = 200;

/** What is to be written down of an operation; of most there is nothing. */
export function auditOf(
  name: string,
  operation: Operation,
  { audit, desk }: { readonly audit: Audit; readonly desk: AgentDesk },
): WriteAudit {
  if (!isAudited(operation)) return NOTHING;
  return async (request, caller, refusal) => {
    const target = targetOf(request);
    await audit.write({
      at: Date.now(),
      // Who signs in is nobody before.
      person: caller.token || caller.agentId || (name === SIGN_IN && !refusal ? target : ""),
      role: caller.role,
      operation: name,
      // Nobody's id: perhaps a password that was typed in the wrong place.
      target: caller.role === "nobody" && !(await desk.agent(target)) ? "" : target,
      address: request.ip ?? "",
      outcome: refusal === undefined ? "done" : problemOf(refusal).code,
    });
  };
}

/** What it is done to: as the path says, or the body where something is made. */
function targetOf({ params, body }: Request): string {
  const inPath = Object.values(params).flat().join("/");
  const given: unknown = inPath === "" && typeof body === "string" ? idIn(body) : inPath;
  return String(given).slice(0, LONGEST_TARGET);
}

function idIn(body: string): unknown {
  try {
    const made: { readonly id?: unknown; readonly name?: unknown } | null = JSON.parse(body);
    const found = made?.id ?? made?.name;
    return typeof found === "string" ? found : "";
  } catch {
    return "";
  }
}
