import type { TelephonyEvent } from "@cordboard/runtime";
import type { Log } from "@cordboard/telephony";
import type { AriClient } from "./ari/client.ts";
import type { Calls, ContactCall } from "./calls.ts";
import type { DialProofs } from "./dial-proofs.ts";

/** What all parts of the adapter share. */
export interface Switch {
  readonly ari: AriClient;
  readonly calls: Calls;
  readonly proofs: DialProofs;
  readonly app: string;
  readonly log: Log;
  /** Tells the runtime; never throws. */
  emit(contactId: string, event: TelephonyEvent): void;
  /** Resolves when events arrive; rejects when the link stays down too long. */
  linked(): Promise<void>;
}

/** Carries a command out in its contact's turn. Whatever goes wrong in `work` is told by `failed`. */
export function carryOut(
  sw: Switch,
  contactId: string,
  work: (call: ContactCall) => Promise<void>,
  failed: (error: unknown) => void,
): void {
  const call = sw.calls.of(contactId);
  call.queue.add(() => work(call), failed);
}

type Collection = "channels" | "bridges" | "playbacks" | "recordings/live" | "recordings/stored";

/** Path of a channel, bridge, playback or recording in ARI. */
export function path(collection: Collection, id: string): string {
  return `/${collection}/${encodeURIComponent(id)}`;
}
