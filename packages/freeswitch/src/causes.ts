import { causeOf, causeOfUnanswered, q850Of } from "@cordboard/telephony";
import type { HangupCause } from "@cordboard/runtime";

/** FreeSWITCH's names of Q.850 causes, and of its own beyond them by the one that means the same. */
const Q850: Readonly<Record<string, number>> = {
  UNALLOCATED_NUMBER: 1,
  NO_ROUTE_TRANSIT_NET: 3,
  NO_ROUTE_DESTINATION: 3,
  NORMAL_CLEARING: 16,
  USER_BUSY: 17,
  NO_USER_RESPONSE: 18,
  NO_ANSWER: 19,
  SUBSCRIBER_ABSENT: 20,
  CALL_REJECTED: 21,
  NUMBER_CHANGED: 22,
  INVALID_NUMBER_FORMAT: 28,
  NORMAL_UNSPECIFIED: 31,
  NORMAL_CIRCUIT_CONGESTION: 34,
  NETWORK_OUT_OF_ORDER: 38,
  SWITCH_CONGESTION: 42,
  REQUESTED_CHAN_UNAVAIL: 44,
  // Of FreeSWITCH's own.
  ORIGINATOR_CANCEL: 16,
  MANAGER_REQUEST: 16,
  BLIND_TRANSFER: 16,
  ATTENDED_TRANSFER: 16,
  PICKED_OFF: 16,
  LOSE_RACE: 16,
  ALLOTTED_TIMEOUT: 19,
  PROGRESS_TIMEOUT: 19,
  NO_PICKUP: 19,
  USER_NOT_REGISTERED: 20,
  BUSY_EVERYWHERE: 17,
  DECLINE: 21,
  REJECT_ALL: 21,
  UNWANTED: 21,
  DOES_NOT_EXIST_ANYWHERE: 1,
};

/** Why a leg ended. @param name - FreeSWITCH's: `NORMAL_CLEARING` */
export function causeNamed(name: string, answered: boolean): HangupCause {
  const q850 = Q850[name];
  return answered ? causeOf(q850) : causeOfUnanswered(q850);
}

const NAMES: ReadonlyMap<number, string> = new Map(
  // The first name of a number is that of Q.850.
  Object.entries(Q850)
    .toReversed()
    .map(([name, number]) => [number, name]),
);

/** What FreeSWITCH tells the other side when we hang up for this cause. */
export function nameOf(cause: HangupCause): string {
  return NAMES.get(q850Of(cause)) ?? "NORMAL_CLEARING";
}
