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
} from "@cordboard/telephony";
import { Bridges } from "./bridges.ts";
import { Calls } from "./calls.ts";
import { type EslAccess, EslClient } from "./esl/client.ts";
import type { EslEvent } from "./esl/event.ts";
import { EVENTS, Inbound } from "./inbound.ts";
import { Legs } from "./legs.ts";
import { Playbacks } from "./playback.ts";
import { Player } from "./player.ts";
import { Reconciler } from "./reconcile.ts";
import { Recordings } from "./recordings.ts";
import type { Switch } from "./switch.ts";

export interface FreeswitchOptions extends EslAccess, SwitchWatch {
  /** Value of `cordboard_app` in the dialplan; `cordboard` by default. */
  readonly app?: string;
  /** Turns parts of a prompt into what can be played; see `createMediaResolver`. */
  readonly media: Pick<MediaResolver, "media">;
  /** What is dialled for a number outside, with `{number}` in its place: `sofia/gateway/trunk/{number}`. */
  readonly dialEndpoint: string;
  /** What is dialled for an agent's SIP address, with `{address}` for `user@host`: `sofia/external/{address}`. */
  readonly dialAddress?: string | undefined;
  /** Folder for what callers say, as this process sees it. */
  readonly recordingsDir: string;
  /** The same folder as FreeSWITCH sees it; by default the same path. */
  readonly recordingsDirInFreeswitch?: string;
  /** The tone that a caller hears while somebody outside is rung; `%(1000,4000,425)` by default. */
  readonly ringTone?: string;
  readonly log?: Log;
  /** Longest wait for an answer of FreeSWITCH, and for a lost link, in ms; 5,000 by default. */
  readonly timeoutMs?: number;
  /** Wait before the n-th try to reconnect (from 1), in ms; by default 250 doubling up to 10,000. */
  readonly backoffMs?: (attempt: number) => number;
}

/**
 * Telephony by a FreeSWITCH (1.10 or later), over its event socket.
 *
 * `start` resolves after the first try to connect, also when it failed: the listener's `link` says how it went, and
 * it is tried again for as long as it takes. Calls that an earlier process held are taken over when the link is up;
 * their events are held back until `liveLegs` was asked, so restore the contacts first, or at once after.
 *
 * @example
 * const telephony = createFreeswitch({
 *   host: "127.0.0.1", password, dialEndpoint: "sofia/gateway/trunk/{number}",
 *   recordingsDir: "/var/lib/cordboard/recordings",
 *   media: createMediaResolver({ promptFolders, soundsDir, speech: new Speech([espeakSpeech()]) }),
 * });
 * await telephony.start(listener);
 */
export function createFreeswitch(options: FreeswitchOptions): Telephony {
  const { recordingsDir: here, recordingsDirInFreeswitch: inFreeswitch = here } = options;
  const timeoutMs = options.timeoutMs ?? 5_000;
  const log: Log = options.log ?? (() => undefined);
  const link = new Link(timeoutMs);
  const calls = new Calls();
  const teller = new Teller(log);
  let listening: { readonly inbound: Inbound; readonly reconciler: Reconciler } | null = null;
  let first = true;

  const handlers = {
    event: (event: EslEvent) => listening?.inbound.handle(event),
    open: async () => {
      await listening?.reconciler.run(first);
      first = false;
      link.set(true);
      teller.link(true, "connected to FreeSWITCH");
    },
    closed: (detail: string) => {
      const wasUp = link.isUp;
      link.set(false);
      if (wasUp || first) teller.link(false, detail);
    },
  };
  const timing = { timeoutMs, backoffMs: options.backoffMs ?? defaultBackoff, aliveMs: ALIVE_MS };
  const esl = new EslClient(options, EVENTS, handlers, timing);
  const sw: Switch = {
    esl,
    calls,
    app: options.app ?? "cordboard",
    log,
    linked: () => link.upSoon(),
    emit: (contactId, event) =>
      teller.event(contactId, event, calls.find(contactId)?.adopted === true),
  };
  const ringTone = options.ringTone ?? "%(1000,4000,425)";
  const player = new Player(sw);
  const playbacks = new Playbacks(sw, player, {
    media: options.media,
    recordingsDir: inFreeswitch,
    ringTone,
  });
  const bridges = new Bridges(sw, player);
  const recordings = new Recordings(sw, playbacks, { here, inFreeswitch });
  const legs = new Legs(sw, options, {
    ending: async (call, leg) => {
      if (call.voice === leg) await recordings.end(call);
    },
    ended: (call, leg) => {
      bridges.legEnded(call, leg);
      player.legEnded(call, leg);
      if (call.voice === null) recordings.interrupted(call);
    },
    ringback: (contactId, what) => playbacks.ringback(contactId, what),
  });
  const parts = { legs, player, recordings, bridges };

  return {
    capabilities: { remoteAnswer: false, earlyMedia: true, takeOver: true },
    start: async (to) => {
      const inbound = new Inbound(sw, parts, to);
      listening = { inbound, reconciler: new Reconciler(sw, parts, inbound) };
      teller.listen(to);
      await esl.start();
    },
    stop: async () => {
      esl.stop();
      teller.listen(null);
      await calls.settled();
    },
    liveLegs: async () => {
      await link.up();
      teller.release();
      return calls.legs().map(liveLeg);
    },
    forget: (contactId) => {
      calls.forget(contactId);
      legs.forget(contactId);
    },
    answer: (contactId) => legs.answer(contactId),
    hangup: (contactId, cause) => legs.hangup(contactId, cause),
    play: (contactId, playback) => playbacks.play(contactId, playback),
    stopPlayback: (contactId, playbackId) => playbacks.stop(contactId, playbackId),
    startMusic: (contactId, music) => playbacks.startMusic(contactId, music),
    record: (contactId, recording) => recordings.record(contactId, recording),
    stopRecording: (contactId, recordingId) => recordings.stop(contactId, recordingId),
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
