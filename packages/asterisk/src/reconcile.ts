import type { AriApplication, AriBridge, AriChannel, AriPlayback } from "./ari/types.ts";
import { isGone } from "./ari/client.ts";
import type { Leg } from "./calls.ts";
import { CONTACT_VARIABLE, type Inbound, incomingCall } from "./inbound.ts";
import { parseOwnId } from "./ids.ts";
import type { Legs } from "./legs.ts";
import type { Playbacks } from "./playback.ts";
import type { Recordings } from "./recordings.ts";
import { path, type Switch } from "./switch.ts";

/**
 * Brings the adapter's picture and Asterisk's together after nobody listened for a while: after a lost link
 * (`takeOver` false), or in a new process that finds the calls of an earlier one (`takeOver` true).
 */
export class Reconciler {
  readonly #sw: Switch;
  readonly #legs: Legs;
  readonly #playbacks: Playbacks;
  readonly #recordings: Recordings;
  readonly #inbound: Inbound;

  constructor(
    sw: Switch,
    legs: Legs,
    playbacks: Playbacks,
    recordings: Recordings,
    inbound: Inbound,
  ) {
    this.#sw = sw;
    this.#inbound = inbound;
    this.#legs = legs;
    this.#playbacks = playbacks;
    this.#recordings = recordings;
  }

  async run(takeOver: boolean): Promise<void> {
    const known = this.#sw.calls.legs();
    const channels = await this.#channels();
    if (takeOver) {
      await this.#takeOver([...channels.values()]);
      const taken = this.#sw.calls.legs();
      // What happened to them before they were known here was told to nobody: so look again.
      const since = await this.#channels();
      for (const leg of taken) this.#catchUp(leg, since.get(leg.channelId));
    }
    for (const leg of known) this.#catchUp(leg, channels.get(leg.channelId));
    for (const call of this.#sw.calls.all()) {
      await this.#recordings.catchUp(call);
      for (const { ariId } of call.playing.values()) {
        if (ariId !== null) await this.#catchUpPlayback(ariId);
      }
    }
    await this.#settleUnowned(channels);
    await this.#removeUnownedBridges();
  }

  /** The application's channels, by id. */
  async #channels(): Promise<Map<string, AriChannel>> {
    const { ari, app } = this.#sw;
    const all = await ari.get<readonly AriChannel[]>("/channels");
    const application = await ari.get<AriApplication>(`/applications/${encodeURIComponent(app)}`);
    const ours = new Set(application.channel_ids);
    const mine = all.filter(({ id }) => ours.has(id) || parseOwnId(id) !== null);
    return new Map(mine.map((channel) => [channel.id, channel]));
  }

  async #takeOver(channels: readonly AriChannel[]): Promise<void> {
    const legs = await Promise.all(channels.map((channel) => this.#legOf(channel)));
    for (const leg of legs) {
      if (leg === null || this.#sw.calls.leg(leg.channelId) !== undefined) continue;
      this.#sw.calls.add(leg);
      this.#sw.calls.of(leg.contactId).adopted = true;
    }
    for (const { id } of await this.#sw.ari.get<readonly AriBridge[]>("/bridges")) {
      const own = parseOwnId(id);
      const call = own?.kind === "bridge" ? this.#sw.calls.find(own.contactId) : undefined;
      if (own?.kind !== "bridge" || call === undefined) continue;
      const { contactId, leg, other } = own;
      call.bridge = { id, legId: leg.legId, otherLegId: other?.legId ?? null };
      for (const side of other === null ? [leg] : [leg, other]) {
        if (call.called.has(side.legId)) continue;
        // This side hung up while nobody listened, and the other sits in the bridge alone.
        const gone: Leg = { channelId: "", contactId, ...side, up: true };
        this.#sw.calls.add(gone);
        this.#legs.ended(gone, "normal");
      }
    }
  }

  async #legOf(channel: AriChannel): Promise<Leg | null> {
    const channelId = channel.id;
    const { state } = channel;
    const up = state === "Up";
    const own = parseOwnId(channelId);
    const dialled = state === "Down" ? "perhaps" : true;
    const calling = { timeoutSec: 0, dialled } as const;
    if (own?.kind === "agent" || own?.kind === "party") return { ...own, channelId, up, calling };
    if (own?.kind === "dial")
      return { ...own, channelId, kind: "dialled", legId: own.dialId, up, calling };
    const contactId = await this.#contactOf(channelId);
    if (contactId === "") return null;
    const caller = { channelId, contactId, kind: "caller", legId: "", up } as const;
    return up ? caller : { ...caller, unanswered: incomingCall(channel) };
  }

  /** The contact that a caller's channel was given; empty when none was. */
  async #contactOf(channelId: string): Promise<string> {
    try {
      const variable = await this.#sw.ari.get<{ readonly value: string }>(
        `${path("channels", channelId)}/variable?variable=${CONTACT_VARIABLE}`,
      );
      return variable.value;
    } catch (error) {
      // No such variable, or the channel went while we asked.
      if (isGone(error)) return "";
      throw error;
    }
  }

  #catchUp(leg: Leg, channel: AriChannel | undefined): void {
    // Already ended while we asked.
    if (this.#sw.calls.leg(leg.channelId) !== leg) return;
    if (channel === undefined) this.#legs.ended(leg, leg.up ? "normal" : "failed");
    else {
      this.#legs.entered(leg);
      this.#legs.stateChanged(leg, channel.state);
    }
  }

  async #catchUpPlayback(ariId: string): Promise<void> {
    try {
      const { state } = await this.#sw.ari.get<AriPlayback>(path("playbacks", ariId));
      if (state === "done" || state === "failed")
        this.#playbacks.finished(ariId, state === "failed");
    } catch (error) {
      if (!isGone(error)) throw error;
      this.#playbacks.finished(ariId, false);
    }
  }

  /**
   * A call that has only just come in is in Asterisk's list before its event is here: so look twice. One that came in when
   * the earlier process died belongs to no contact yet, and is taken as new; whatever else nobody owns is hung up.
   */
  async #settleUnowned(first: ReadonlyMap<string, AriChannel>): Promise<void> {
    const suspects = [...first.keys()].filter((id) => this.#sw.calls.leg(id) === undefined);
    if (suspects.length === 0) return;
    const second = await this.#channels();
    for (const id of suspects) {
      const isNew = parseOwnId(id) === null && (await this.#contactOf(id)) === "";
      const channel = second.get(id);
      if (channel === undefined || this.#sw.calls.leg(id) !== undefined) continue;
      if (isNew) {
        this.#inbound.newCall(channel);
        continue;
      }
      this.#sw.log("warn", "hung up a channel that no contact owns", { channelId: id });
      await this.#sw.ari.remove(path("channels", id));
    }
  }

  async #removeUnownedBridges(): Promise<void> {
    for (const { id } of await this.#sw.ari.get<readonly AriBridge[]>("/bridges")) {
      const own = parseOwnId(id);
      // The stream went with whoever passed it on.
      const isLost = own?.kind === "talk";
      if (
        !isLost &&
        (own?.kind !== "bridge" || this.#sw.calls.find(own.contactId)?.bridge?.id === id)
      )
        continue;
      await this.#sw.ari.remove(path("bridges", id));
    }
  }
}
