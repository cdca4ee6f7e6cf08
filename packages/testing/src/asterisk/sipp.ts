import { freeUdpPort } from "./ports.ts";
import { until } from "./processes.ts";
import { openRtp, type RtpEndpoint } from "./rtp.ts";
import { sendInfo } from "./sip-info.ts";
import { runSipp, type SippEvent, type SippRun } from "./sipp-process.ts";

/** A person with a phone: what they do and hear. SIPp does the signalling, {@link RtpEndpoint} the media. */
export interface SipPerson {
  readonly rtp: RtpEndpoint;
  /** Resolves when the call is answered (by either side) and media can flow. */
  answered(withinMs?: number): Promise<void>;
  /** Presses keys; resolves when the last is sent. */
  presses(keys: string): Promise<void>;
  /** Hangs up an answered call, or gives up one that rings; resolves when the other side has confirmed it. */
  hangsUp(): Promise<void>;
  /** Resolves when the other side has hung up. */
  isHungUpOn(withinMs?: number): Promise<void>;
  /** All that SIPp reported so far. */
  events(): readonly SippEvent[];
  /** Ends SIPp and the media; to be called however the test ends. */
  stop(): Promise<void>;
}

export interface CallerOptions {
  /** The rig, or any SIP server on the loopback. */
  readonly rig: { readonly sipPort: number };
  /** The caller's number. */
  readonly from: string;
  readonly to: string;
  readonly name?: string;
}

export interface SipCaller extends SipPerson {
  /** Sends keys by SIP INFO, as phones do that have no events in their media. */
  pressesByInfo(keys: string): Promise<void>;
  /** How it went: SIPp's exit code (0 is a call that went by the book) and what it reported. */
  readonly result: Promise<{
    readonly exitCode: number | null;
    readonly events: readonly SippEvent[];
  }>;
}

/** Starts a call. */
export async function sippCaller(options: CallerOptions): Promise<SipCaller> {
  const rtp = await openRtp();
  const values = {
    from: options.from,
    to: options.to,
    name: options.name ?? "",
    rtpPort: rtp.port,
  };
  const args = ["-m", "1", `127.0.0.1:${options.rig.sipPort}`];
  const run = await runSipp("caller", values, await freeUdpPort(), args);
  const person = personOf(run, rtp);
  const result = run.exit.then((exitCode) => ({ exitCode, events: run.events() }));
  const { sipPort } = options.rig;
  const pressesByInfo = async (keys: string): Promise<void> => {
    await person.answered();
    const { to } = await run.saw("dialog");
    const { callId } = await run.saw("invite");
    await sendInfo({ sipPort, from: options.from, to, callId }, keys);
  };
  return { ...person, result, pressesByInfo };
}

export interface PhoneOptions {
  readonly port: number;
  readonly behaviour: "answers" | "busy" | "declines" | "no-answer";
  /** How long it rings before it is answered; 200 by default. */
  readonly ringMs?: number;
}

/** An INVITE that a phone got. */
export interface Invite {
  /** What was dialled: the user part of the request's address. */
  readonly number: string;
  /** The number that is shown. */
  readonly from: string;
  /** The name beside it; empty when there is none. */
  readonly name: string;
}

export interface SipPhone extends SipPerson {
  received(): readonly Invite[];
  /** Resolves with the first INVITE. */
  rings(withinMs?: number): Promise<Invite>;
  /** Resolves when the caller gave up while it rang. */
  stopsRinging(withinMs?: number): Promise<void>;
}

const NEVER_MS = 600_000;

/** A phone that waits for calls. One call at a time has media. */
export async function sippPhone(options: PhoneOptions): Promise<SipPhone> {
  const rtp = await openRtp();
  const rings = options.behaviour === "answers" || options.behaviour === "no-answer";
  const ringMs = options.behaviour === "answers" ? (options.ringMs ?? 200) : NEVER_MS;
  const status = options.behaviour === "busy" ? "486 Busy Here" : "603 Decline";
  const values = { ringMs, status, rtpPort: rtp.port };
  const run = await runSipp(rings ? "answers" : "refuses", values, options.port, []);
  return {
    ...personOf(run, rtp),
    received: () => run.events().filter((event) => event.type === "invite"),
    rings: (withinMs) => run.saw("invite", withinMs),
    stopsRinging: async (withinMs) => void (await run.saw("cancelled", withinMs)),
  };
}

function personOf(run: SippRun, rtp: RtpEndpoint): SipPerson {
  const answered = async (withinMs?: number): Promise<void> => {
    await run.saw("answered", withinMs);
    rtp.sendTo((await run.saw("media")).port);
  };
  return {
    rtp,
    answered,
    presses: async (keys) => {
      await answered();
      await rtp.press(keys);
    },
    hangsUp: async () => {
      await run.hangUp();
      await until("the end of the call is confirmed", () =>
        run.events().some(({ type }) => type === "bye-sent" || type === "given-up") ? true : null,
      );
    },
    isHungUpOn: async (withinMs) => void (await run.saw("bye-received", withinMs)),
    events: () => run.events(),
    stop: async () => {
      await run.stop();
      await rtp.close();
    },
  };
}
