import { type Leg, TelephonyError } from "@cordboard/telephony";
import { escaped, VARIABLE } from "./ids.ts";

/** Whom a new leg calls, and what they see. */
export interface Called {
  /** `user/anna@example.com`, `sofia/gateway/trunk/+493012345`. */
  readonly endpoint: string;
  /** A number, or a word in its place; empty for the switch's default. */
  readonly callerId: string;
  readonly callerName?: string;
  readonly timeoutSec: number;
}

/** One phone: nothing that begins another one, variables or a second argument. */
const ENDPOINT = /^[\w.+@:;=*#/~-]{1,256}$/;

/**
 * Variables that every leg of ours has. Keys end no prompt by themselves, and whoever is left alone by the other
 * side of a bridge stays on the line.
 */
export function legVariables(leg: Leg): Readonly<Record<string, string>> {
  return {
    [VARIABLE.contact]: escaped(leg.contactId),
    [VARIABLE.kind]: leg.kind,
    [VARIABLE.leg]: escaped(leg.legId),
    playback_terminators: "none",
    park_after_bridge: "true",
    hangup_after_bridge: "false",
  };
}

/**
 * The command that makes a leg; once answered it is parked. Early media of the other side is no answer.
 *
 * @throws TelephonyError when the endpoint is none
 */
export function originateCommand(app: string, leg: Leg, called: Called): string {
  const { endpoint, callerId, callerName, timeoutSec } = called;
  if (!ENDPOINT.test(endpoint)) throw new TelephonyError("switch-refused", "no phone is named so");
  const variables = {
    origination_uuid: leg.channelId,
    originate_timeout: String(timeoutSec),
    ignore_early_media: "true",
    [VARIABLE.app]: app,
    ...legVariables(leg),
    ...shown("number", callerId),
    ...shown("name", callerName ?? callerId),
  };
  const list = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  return `originate {${list.join(",")}}${endpoint} &park()`;
}

function shown(what: "number" | "name", text: string): Readonly<Record<string, string>> {
  const safe = text.replaceAll(/[^\p{L}\p{N}+*#.@ _-]/gu, "").trim();
  return safe === "" ? {} : { [`origination_caller_id_${what}`]: `'${safe}'` };
}
