import type { IncomingCall, TelephonyEvent, TelephonyListener } from "@cordboard/runtime";
import { until } from "./processes.ts";

/** An event of one type, as the recorder keeps it. */
type Told<T extends TelephonyEvent["type"]> = Extract<TelephonyEvent, { type: T }> & {
  readonly contactId: string;
};

/** A listener that writes everything down, for tests of an adapter without a runtime. */
export interface Recorder extends TelephonyListener {
  readonly calls: (IncomingCall & { readonly contactId: string })[];
  readonly events: (TelephonyEvent & { readonly contactId: string })[];
  readonly links: boolean[];
  /** The n-th call (from 1). */
  call(n?: number): Promise<IncomingCall & { readonly contactId: string }>;
  /** The first event of this type, also one that has already been. */
  saw<T extends TelephonyEvent["type"]>(
    contactId: string,
    type: T,
    withinMs?: number,
  ): Promise<Extract<TelephonyEvent, { type: T }>>;
  /** Types of what a contact got so far. */
  types(contactId: string): TelephonyEvent["type"][];
}

/** Contacts are called `<prefix>-1`, `<prefix>-2`, … */
export function recorder(prefix: string): Recorder {
  const calls: Recorder["calls"] = [];
  const events: Recorder["events"] = [];
  const links: boolean[] = [];
  return {
    calls,
    events,
    links,
    incoming: (call) => {
      const contactId = `${prefix}-${calls.length + 1}`;
      calls.push({ ...call, contactId });
      return contactId;
    },
    event: (contactId, event) => void events.push({ ...event, contactId }),
    link: (up) => void links.push(up),
    call: (n = 1) => until(`call ${n}`, () => calls[n - 1] ?? null),
    saw: (contactId, type, withinMs) =>
      until(
        `"${type}" of ${contactId}`,
        () =>
          events.find(
            (event): event is Told<typeof type> =>
              event.contactId === contactId && event.type === type,
          ) ?? null,
        withinMs,
      ),
    types: (contactId) => events.filter((e) => e.contactId === contactId).map((e) => e.type),
  };
}
