import type { IncomingCall, Telephony, TelephonyEvent } from "@cordboard/runtime";
import { expect, vi } from "vitest";
import { type AsteriskOptions, createAsterisk } from "./asterisk.ts";
import { type FakeAri, startFakeAri } from "./fake-ari.ts";

/** An adapter that is connected with an ARI in this process, and all that it told. */
export interface FakeConnection {
  readonly ari: FakeAri;
  /** Of the process that runs now. */
  telephony: Telephony;
  readonly calls: IncomingCall[];
  readonly events: TelephonyEvent[];
  readonly links: boolean[];
  /** A new process takes the place of the present one; its calls were not asked for yet. */
  restarts(): Promise<void>;
  /** Asterisk gets this request, or has got it. */
  asked(request: string): Promise<void>;
  /** The last event, once it is of this type. */
  told(type: TelephonyEvent["type"]): Promise<TelephonyEvent>;
  close(): Promise<void>;
}

const SOON = { interval: 1 };

/** Contacts are called `c1`, `c2`, …; Asterisk has 100 ms to answer. */
export async function fakeConnection(media: AsteriskOptions["media"]): Promise<FakeConnection> {
  const ari = await startFakeAri();
  const [calls, events, links]: [IncomingCall[], TelephonyEvent[], boolean[]] = [[], [], []];
  const begin = async (): Promise<Telephony> => {
    const telephony = createAsterisk({
      url: ari.url,
      user: "u",
      password: "p",
      dialEndpoint: "PJSIP/{number}@trunk",
      timeoutMs: 100,
      backoffMs: () => 1,
      media,
    });
    await telephony.start({
      incoming: (call) => `c${calls.push(call)}`,
      event: (_, event) => void events.push(event),
      link: (up) => void links.push(up),
    });
    return telephony;
  };
  const connection: FakeConnection = {
    ari,
    telephony: await begin(),
    calls,
    events,
    links,
    restarts: async () => {
      await connection.telephony.stop();
      connection.telephony = await begin();
    },
    asked: (request) => vi.waitFor(() => expect(ari.requests).toContain(request), SOON),
    told: (type) =>
      vi.waitFor(() => {
        const last = events.at(-1);
        if (last?.type !== type) throw new Error(`no ${type}, but ${last?.type}`);
        return last;
      }, SOON),
    close: async () => {
      await connection.telephony.stop();
      await ari.close();
    },
  };
  await connection.telephony.liveLegs();
  await new Promise(setImmediate);
  return connection;
}
