import { systemTimer, type HookPort, type HookQuestion, type Timer } from "@cordboard/runtime";

import { allowedHosts } from "../http-requests/allowed-hosts.ts";
import { exchange } from "../http-requests/exchange.ts";
import { findAddresses, resolveByDns, type Resolve } from "../http-requests/find-addresses.ts";
import { unlessAborted } from "../http-requests/unless-aborted.ts";
import type { Log } from "../log.ts";
import type { Workspace } from "../workspace/model.ts";
import { HookFailed, hookFailed } from "./hook-failed.ts";
import { messageIdOf, questionOf } from "./question.ts";
import { readAnswer, type HookAnswer } from "./read-answer.ts";
import type { Sign } from "./signature.ts";

/** For one try, from looking up the name to the last byte of the answer. */
export const HOOK_TIMEOUT_SEC = 5;
const MAX_AT_ONCE = 200;

export interface HookOptions {
  /** As its files are now. */
  readonly workspace: () => Workspace;
  /** The version that answers for an AI agent or a script that a hook has chosen. */
  readonly choose: (
    answer: HookAnswer,
  ) => { readonly name: string; readonly hash: string } | undefined;
  /** Without it nothing is asked: a receiver could not trust it. */
  readonly sign?: Sign | undefined;
  readonly maxAtOnce?: number | undefined;
  readonly log: Log;
  readonly resolve?: Resolve;
  readonly timer?: Timer;
}

export interface Hooks extends HookPort {
  /** Gives up all that is under way; no events follow. */
  close(): void;
}

/** Asks the workspace's hooks, at hosts that it allows; requests of scripts and of hooks follow the same rules. */
export function createHooks({
  workspace,
  choose,
  sign,
  maxAtOnce = MAX_AT_ONCE,
  log,
  resolve = resolveByDns,
  timer = systemTimer,
}: HookOptions): Hooks {
  /** By contact: it asks one hook at a time. */
  const pending = new Map<string, AbortController>();
  let tell: Parameters<HookPort["start"]>[0] | undefined;

  async function ask(contactId: string, question: HookQuestion, signal: AbortSignal) {
    if (pending.size > maxAtOnce)
      throw new HookFailed("hook-busy", `More than ${maxAtOnce} calls are being asked about.`);
    const now = workspace();
    const url = Object.hasOwn(now.hooks, question.hook) && now.hooks[question.hook]?.url;
    if (!url) throw unavailable(`The workspace has no hook "${question.hook}".`);
    if (!sign)
      throw unavailable("The server has no secret to sign with: its configuration's hook.");
    const allowed = allowedHosts(now.rest?.allow ?? []);
    const body = JSON.stringify(questionOf(contactId, question, now));
    const headers = {
      "content-type": "application/json",
      accept: "application/json",
      ...sign(messageIdOf(contactId), new Date(timer.now()), body),
    };
    const target = new URL(url);
    const addresses = await findAddresses(target, allowed, resolve);
    const { status, text } = await exchange(
      { url: target, method: "POST", headers, body },
      addresses,
      signal,
    );
    if (status < 200 || status > 299)
      throw new HookFailed("hook-status", `The hook answered ${status}.`);
    const answer = readAnswer(text);
    const script = answer.aiAgent + answer.script === 0 ? null : choose(answer);
    if (script === undefined) throw unknownId(answer);
    const action = answer.hangUp ? ("hang-up" as const) : ("answer" as const);
    return { action, script, variables: answer.variables };
  }

  async function carryOut(contactId: string, question: HookQuestion): Promise<void> {
    const { attempt, hook } = question;
    const controller = new AbortController();
    pending.get(contactId)?.abort();
    pending.set(contactId, controller);
    const { signal } = controller;
    const stopWaiting = timer.at(timer.now() + HOOK_TIMEOUT_SEC * 1000, () =>
      controller.abort(
        new HookFailed("hook-timeout", `There was no answer within ${HOOK_TIMEOUT_SEC} s.`),
      ),
    );
    const event = await unlessAborted(signal, ask(contactId, question, signal))
      .then((answer) => ({ type: "hook.answered" as const, attempt, ...answer }))
      .catch((error: unknown) => {
        const { code, message } = hookFailed(signal.aborted ? signal.reason : error);
        return { type: "hook.failed" as const, attempt, code, message };
      });
    stopWaiting();
    if (pending.get(contactId) !== controller) return;
    pending.delete(contactId);
    if (event.type === "hook.failed")
      log.warn({ contactId, hook, attempt, code: event.code }, "A hook had no usable answer");
    tell?.(contactId, event);
  }

  return {
    start: (listener) => {
      tell = listener;
    },
    ask: (contactId, question) => {
      carryOut(contactId, question).catch((error: unknown) =>
        log.error({ err: error, contactId }, "A hook's answer could not be handed on"),
      );
    },
    cancel(contactId) {
      const controller = pending.get(contactId);
      pending.delete(contactId);
      controller?.abort();
    },
    close() {
      for (const controller of pending.values()) controller.abort();
      pending.clear();
    },
  };
}

const unavailable = (message: string) => new HookFailed("hook-unavailable", message);

const unknownId = ({ aiAgent, script }: HookAnswer) =>
  new HookFailed(
    "hook-unknown-id",
    aiAgent > 0
      ? `The workspace has no AI agent with the id ${aiAgent} that can answer.`
      : `The workspace has no script with the id ${script} that can answer.`,
  );
