import type { TelephonyEvent } from "@cordboard/runtime";
import type { Log } from "@cordboard/telephony";
import type { Calls, ContactCall } from "./calls.ts";
import type { EslClient } from "./esl/client.ts";

/** What all parts of the adapter share. */
export interface Switch {
  readonly esl: EslClient;
  readonly calls: Calls;
  readonly app: string;
  readonly log: Log;
  /** Tells the runtime; never throws. */
  emit(contactId: string, event: TelephonyEvent): void;
  /** Resolves when events arrive; rejects when the link stays down too long. */
  linked(): Promise<void>;
}

/** Carries a command out in its contact's turn. Whatever goes wrong in `work` is told by `failed`. */
export function carryOut(
  { calls }: Switch,
  contactId: string,
  work: (call: ContactCall) => Promise<void>,
  failed: (error: unknown) => void,
): void {
  const call = calls.of(contactId);
  call.queue.add(() => work(call), failed);
}
