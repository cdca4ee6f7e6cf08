import type { IncomingCall, Telephony, TelephonyEvent } from "@cordboard/runtime";
import { TelephonyError } from "@cordboard/telephony";
import { vi } from "vitest";
import { createFreeswitch } from "../freeswitch.ts";

/** An adapter, and all that it tells. */
export class Heard {
  readonly calls: IncomingCall[] = [];
  readonly events: TelephonyEvent[] = [];
  readonly links: [boolean, string][] = [];
  /** What was measured: names of commands, with a `!` before those that failed. */
  readonly requests: string[] = [];
  readonly telephony: Telephony;

  constructor(port: number, password = "secret") {
    this.telephony = createFreeswitch({
      host: "127.0.0.1",
      port,
      password,
      dialEndpoint: "sofia/internal/{number}@127.0.0.1:5580",
      recordingsDir: "/tmp/cordboard-no-recordings",
      recordingsDirInFreeswitch: "/var/cb/recordings",
      timeoutMs: 200,
      backoffMs: () => 1,
      onRequest: ({ resource, failed }) =>
        void this.requests.push(failed ? `!${resource}` : resource),
      media: {
        media: async (part) => {
          if (part.type !== "file") throw new TelephonyError("no-speech", "");
          const playable = { type: "file", path: `/var/cb/sounds/${part.file}` } as const;
          return part.file === "otherwise" ? { playable, warning: "Another voice." } : { playable };
        },
      },
    });
  }

  async start(): Promise<this> {
    await this.telephony.start({
      incoming: (call) => `c${this.calls.push(call)}`,
      event: (_, event) => void this.events.push(event),
      link: (up, detail) => void this.links.push([up, detail]),
    });
    return this;
  }

  /** The next event that it tells; it is taken out. */
  next(): Promise<TelephonyEvent> {
    return vi.waitFor(
      () => {
        const event = this.events.shift();
        if (event === undefined) throw new Error("nothing more was told");
        return event;
      },
      { interval: 1, timeout: 3_000 },
    );
  }
}

/** A prompt of files. */
export const prompt = (playbackId: string, ...files: string[]) => ({
  playbackId,
  parts: files.map((file) => ({ type: "file" as const, file, language: "en-US" })),
});
