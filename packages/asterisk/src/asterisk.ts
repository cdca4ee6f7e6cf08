import type { Telephony } from "@cordboard/runtime";
import {
  ALIVE_MS,
  defaultBackoff,
  Link,
  liveLeg,
  type Log,
  type MediaResolver,
  Teller,
  type SwitchWatch,
  type AiAgents,
} from "@cordboard/telephony";
import { type AriAccess, AriClient } from "./ari/client.ts";
import { Hello } from "./ari/hello.ts";
import { AriSocket } from "./ari/socket.ts";
import type { AriEvent } from "./ari/types.ts";
import { Bridges } from "./bridges.ts";
import { Calls } from "./calls.ts";
import { DialProofs } from "./dial-proofs.ts";
import { Inbound } from "./inbound.ts";
import { Legs } from "./legs.ts";
import { Playbacks } from "./playback.ts";
import { Recordings } from "./recordings.ts";
import { Reconciler } from "./reconcile.ts";
import { Streams } from "./streams.ts";
import type { Switch } from "./switch.ts";

export interface AsteriskOptions extends AriAccess, SwitchWatch {
  /** Name of the Stasis application in the dialplan; `cordboard` by default. */
  readonly app?: string;
  /** Turns parts of a prompt into what Asterisk can play; see `createMediaResolver`. */
  readonly media: Pick<MediaResolver, "media">;
  /** What is dialled for a customer's number, with `{number}` in its place: `PJSIP/{number}@trunk`. */
  readonly dialEndpoint: string;
  /** What is dialled for an agent's SIP address, with `{address}` for `user@host`: `PJSIP/phones/sip:{address}`. */
  readonly dialAddress?: string | undefined;
  /** Connects with AI agents; without it callers cannot be handed to one. */
  readonly aiAgents?: AiAgents | undefined;
  readonly log?: Log;
  /** Longest wait for an answer of Asterisk, and for a lost link, in ms; 5,000 by default. */
  readonly timeoutMs?: number;
  /** Wait before the n-th try to reconnect (from 1), in ms; by default 250 doubling up to 10,000. */
  readonly backoffMs?: (attempt: number) => number;
}

/**
 * Telephony by an Asterisk (20 or later), over its REST interface (ARI).
 *
 * `start` resolves after the first try to connect, also when it failed: the listener's `link` says how it went, and
 * it is tried again for as long as it takes. Calls that an earlier process held are taken over when the link is up;
 * their events are held back until `liveLegs` was asked, so restore the contacts first, or at once after.
 *
 * @example
 * const telephony = createAsterisk({
 *   url: "http://127.0.0.1:8088", user: "cordboard", password,
 *   dialEndpoint: "PJSIP/{number}@trunk",
 *   media: createMediaResolver({ promptFolders, soundsDir, speech: new Speech([espeakSpeech()]) }),
 * });
 * await telephony.start(listener);
 */
export function createAsterisk(options: AsteriskOptions): Telephony {
  const app = options.app ?? "cordboard";
  const timeoutMs = options.timeoutMs ?? 5_000;
  const log: Log = options.log ?? (() => undefined);
  const ari = new AriClient(options, timeoutMs);
  const hello = new Hello(ari, app, timeoutMs);
  const link = new Link(timeoutMs);
  const calls = new Calls();
  const teller = new Teller(log);
  let socket: AriSocket | null = null;

  const sw: Switch = {
    ari,
    calls,
    proofs: new DialProofs(ari),
    app,
    log,
    linked: () => link.upSoon(),
    emit: (contactId, event) =>
      teller.event(contactId, event, calls.find(contactId)?.adopted === true),
  };
  const playbacks = new Playbacks(sw, options.media);
  const bridges = new Bridges(sw, playbacks);
  const recordings = new Recordings(sw);
  const streams = options.aiAgents && new Streams(sw, options.aiAgents, options.url);
  const legs = new Legs(sw, options, (call, leg) => {
    bridges.legEnded(call, leg);
    if (call.voice === null) recordings.interrupted(call);
  });

  return {
    capabilities: {
      remoteAnswer: false,
      earlyMedia: true,
      takeOver: true,
      streams: streams !== undefined,
    },
    start: async (to) => {
      teller.listen(to);
      const inbound = new Inbound(sw, legs, playbacks, recordings, to);
      const reconciler = new Reconciler(sw, legs, playbacks, recordings, inbound);
      let first = true;
      const handlers = {
        event: (event: AriEvent) => {
          if (event.type === "ChannelUserevent") hello.heard(event.eventname);
          else inbound.handle(event);
        },
        alive: () => hello.say(),
        open: async () => {
          await hello.say();
          await reconciler.run(first);
          first = false;
          link.set(true);
          teller.link(true, "connected to Asterisk");
        },
        closed: (detail: string) => {
          const wasUp = link.isUp;
          link.set(false);
          if (wasUp || first) teller.link(false, detail);
        },
      };
      const timing = { backoffMs: options.backoffMs ?? defaultBackoff, aliveMs: ALIVE_MS };
      socket = new AriSocket(options, app, handlers, timing);
      await socket.start();
    },
    stop: async () => {
      socket?.stop();
      teller.listen(null);
      streams?.close();
      await calls.settled();
      await ari.close();
    },
    liveLegs: async () => {
      await link.up();
      teller.release();
      return calls.legs().map(liveLeg);
    },
    forget: (contactId) => {
      calls.forget(contactId);
      sw.proofs.forget(contactId);
    },
    answer: (contactId) => legs.answer(contactId),
    hangup: (contactId, cause) => legs.hangup(contactId, cause),
    play: (contactId, playback) => playbacks.play(contactId, playback),
    stopPlayback: (contactId, playbackId) => playbacks.stop(contactId, playbackId),
    startMusic: (contactId, music) => playbacks.startMusic(contactId, music),
    record: (contactId, recording) => recordings.record(contactId, recording),
    stopRecording: (contactId, recordingId) => recordings.stop(contactId, recordingId),
    ...(streams && {
      stream: (contactId, stream) => streams.begin(contactId, stream),
      stopStream: (contactId, streamId) => streams.stop(contactId, streamId),
    }),
    ringAgent: (contactId, leg) => legs.ringAgent(contactId, leg),
    playToAgent: (contactId, playback) => playbacks.playToAgent(contactId, playback),
    dropAgent: (contactId, legId) => legs.drop("agent", contactId, legId),
    ringParty: (contactId, leg) => legs.ringParty(contactId, leg),
    dropParty: (contactId, legId) => legs.drop("party", contactId, legId),
    dial: (contactId, dial) => legs.dial(contactId, dial),
    bridge: (contactId, legId, otherLegId) => bridges.join(contactId, legId, otherLegId),
    unbridge: (contactId) => bridges.part(contactId),
  };
}
