import { randomUUID } from "node:crypto";

import { HOOK_TIMEOUT_SEC, newSecret, readAnswer, signer } from "@cordboard/server/hook";

import type { HookCase } from "./cases.ts";

const OLD_MS = 10 * 60_000;

export interface HookTarget {
  readonly url: string;
  readonly secret: string;
  readonly caller: string;
  readonly callee: string;
  /** What is wrong with the ids of an answer; null: they are known. */
  readonly unknownId: (ids: { readonly aiAgent: number; readonly script: number }) => string | null;
}

export interface HookResult {
  readonly title: string;
  /** Milliseconds of the slowest answer. */
  readonly tookMs: number;
  /** What is wrong; null: nothing. */
  readonly problem: string | null;
  readonly help: string;
}

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly tookMs: number;
}

/** Asks the questions, one after another. */
export async function runCases(
  cases: readonly HookCase[],
  target: HookTarget,
): Promise<readonly HookResult[]> {
  const results: HookResult[] = [];
  for (const one of cases) results.push(await runCase(one, target));
  return results;
}

async function runCase(one: HookCase, target: HookTarget): Promise<HookResult> {
  const { title, help, times = 1, again } = one;
  const message = messageOf(one, target);
  try {
    const answers = await Promise.all(
      Array.from({ length: times }, (_, index) =>
        ask(target.url, index === 0 ? message : messageOf(one, target)),
      ),
    );
    if (again) answers.push(await ask(target.url, message));
    const tookMs = Math.max(...answers.map((answer) => answer.tookMs));
    const problems = answers.map((answer) => problemOf(one, answer, target));
    const differs = again && answers[0]?.text !== answers[1]?.text ? "The answers differ." : null;
    const problem = problems.find((found) => found !== null) ?? differs;
    return { title, tookMs, problem, help };
  } catch (error) {
    return { title, tookMs: 0, problem: reasonOf(error), help };
  }
}

interface Message {
  readonly body: string;
  readonly headers: { readonly [name: string]: string };
}

function messageOf({ forged, caller, callee }: HookCase, target: HookTarget): Message {
  const id = randomUUID();
  const body = JSON.stringify({
    Event: "CallInBound",
    SessionId: id,
    SdkAppId: 0,
    CallInBound: {
      AIAgentId: 0,
      IvrId: 0,
      Caller: caller ?? target.caller,
      Callee: callee ?? target.callee,
    },
  });
  const sign = signer(forged === "secret" ? newSecret() : target.secret);
  const at = new Date(Date.now() - (forged === "old" ? OLD_MS : 0));
  const signed = sign(`call_${id}`, at, forged === "body" ? `${body} ` : body);
  return { body, headers: forged === "unsigned" ? {} : { ...signed } };
}

async function ask(url: string, { body, headers }: Message): Promise<Answered> {
  const began = performance.now();
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json", ...headers },
    body,
    redirect: "manual",
    signal: AbortSignal.timeout(HOOK_TIMEOUT_SEC * 1000),
  });
  const text = await answer.text();
  return { status: answer.status, text, tookMs: performance.now() - began };
}

/** What is wrong with an answer; null: nothing. */
function problemOf(
  { forged }: HookCase,
  { status, text }: Answered,
  { unknownId }: HookTarget,
): string | null {
  if (forged) return status >= 400 && status < 500 ? null : `It was taken: ${status}.`;
  if (status < 200 || status > 299) return `It answered ${status}.`;
  try {
    return unknownId(readAnswer(text));
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `There was no answer within ${HOOK_TIMEOUT_SEC} s.`;
  const { cause } = error;
  return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message;
}
