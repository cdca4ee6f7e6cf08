import { createHash, randomUUID } from "node:crypto";

import { dialable } from "@cordboard/actions/semantics";
import type { NewScheduledCallback } from "@cordboard/api";
import { RoutingError, type CallbackFilter } from "@cordboard/routing";

import { factsOf, type ContactFacts } from "../../callbacks/contact-facts.ts";
import { resolvedTime, timeWanted } from "../../callbacks/when.ts";
import type { Centre } from "../../centre.ts";
import { ServerError } from "../../errors.ts";
import { viewScheduled, viewWaitingCallback } from "../../views/callbacks.ts";
import type { Caller, Handlers } from "../handlers.ts";

type Names =
  | "listScheduledCallbacks"
  | "scheduleCallback"
  | "rescheduleCallback"
  | "reassignCallback"
  | "cancelScheduledCallback"
  | "resolveTime"
  | "listWaitingCallbacks"
  | "reassignWaitingCallback"
  | "cancelWaitingCallback";

export function callbackHandlers(centre: Centre): Handlers<Names> {
  const { desk, folder } = centre;
  const zone = () => folder.workspace.timeZone;
  const checkOwn = async (scheduleId: string, caller: Caller) => {
    const one = await desk.scheduledCallback(scheduleId);
    if (one === null) throw new RoutingError("unknown-schedule");
    checkIsOwn([one.agent, one.madeBy], caller);
  };
  return {
    async listScheduledCallbacks(_params, _body, filter, caller) {
      const { callbacks, next } = await desk.scheduled(within(filter, caller));
      return { callbacks: callbacks.map(viewScheduled), next };
    },
    async scheduleCallback(_params, wanted, _query, caller, { idempotencyKey }) {
      const { contactId = "" } = wanted;
      const facts = contactId === "" ? null : await factsOf(contactId, centre);
      if (contactId !== "" && facts === null) throw new ServerError("contact-not-found");
      const { number = facts?.ani, skill = facts?.skill ?? "" } = wanted;
      if (number === undefined || skill === "") throw new ServerError("callback-incomplete");
      checkQueue(skill, facts, caller);
      const { own = false, agent = "", callerName = "", note = "" } = wanted;
      const made = await desk.schedule({
        scheduleId: idFor(caller, idempotencyKey),
        contactId,
        ...timeWanted(wanted, zone(), Date.now()),
        number: wholeNumber(number, facts?.country || countryOf(centre)),
        callerId: wanted.callerId ?? facts?.dnis ?? "",
        callerName,
        note,
        skill,
        agent,
        own,
        attempts: wanted.attempts ?? 1,
        minutesBetween: wanted.minutesBetween ?? 5,
        dnis: facts?.dnis ?? "",
        madeBy: caller.agentId,
        source: caller.agentId === "" ? "api" : "agent",
      });
      return viewScheduled(made);
    },
    async rescheduleCallback({ scheduleId }, when, _query, caller) {
      await checkOwn(scheduleId, caller);
      const time = timeWanted(when, zone(), Date.now());
      return viewScheduled(await desk.reschedule(scheduleId, time));
    },
    reassignCallback: async ({ scheduleId }, to) =>
      viewScheduled(await desk.reassign(scheduleId, to)),
    async cancelScheduledCallback({ scheduleId }, _body, _query, caller) {
      await checkOwn(scheduleId, caller);
      await desk.cancelScheduled(scheduleId);
    },
    resolveTime: (_params, _body, at) => resolvedTime(at, zone(), Date.now()),
    async listWaitingCallbacks(_params, _body, filter, caller) {
      const { callbacks, next } = await desk.waitingCallbacks(within(filter, caller));
      return { callbacks: callbacks.map(viewWaitingCallback), next };
    },
    reassignWaitingCallback: async ({ contactId }, to) =>
      viewWaitingCallback(await desk.reassignCallback(contactId, to)),
    async cancelWaitingCallback({ contactId }, _body, _query, caller) {
      const entry = await desk.entry(contactId);
      if (!entry?.callback) throw new RoutingError("unknown-callback");
      checkIsOwn([entry.targetAgent, entry.callback.madeBy ?? ""], caller);
      await desk.cancelCallback(contactId);
    },
  };
}

/** Agents see what is theirs. */
const within = <F extends CallbackFilter>(filter: F, { role, agentId }: Caller): F =>
  role === "agent" ? { ...filter, agent: agentId } : filter;

/** @throws ServerError `not-allowed`, for agents of whom it is neither made by them nor for them */
function checkIsOwn(whose: readonly string[], { role, agentId }: Caller): void {
  if (role === "agent" && !whose.includes(agentId)) throw new ServerError("not-allowed");
}

/** Another queue than the contact's own takes a permission. */
function checkQueue(
  skill: string,
  facts: ContactFacts | null,
  { role, permissions }: Caller,
): void {
  if (role !== "agent" || skill === facts?.skill) return;
  if (!permissions.has("schedule-to-any-queue"))
    throw new ServerError("not-allowed", `You may not schedule callbacks to the queue "${skill}".`);
}

/** Of a request with a key, always the same: should a server die over it, the next try makes no second one. */
function idFor({ agentId, token }: Caller, key: string | undefined): string {
  if (key === undefined) return `scheduled-${randomUUID()}`;
  const whose = JSON.stringify([agentId, token, key]);
  return `scheduled-${createHash("sha256").update(whose).digest("hex").slice(0, 32)}`;
}

function wholeNumber(number: NonNullable<NewScheduledCallback["number"]>, country: string): string {
  const whole = dialable(number, country);
  if (!whole) throw new RoutingError("invalid-number");
  return whole.number;
}

/** By which a number of no contact is read. */
const countryOf = ({ folder }: Centre): string => folder.workspace.country;
