import { asFailure, isVoice, type Leg } from "@cordboard/telephony";
import { Arrivals } from "./arrivals.ts";
import type { ContactCall } from "./calls.ts";
import type { Player } from "./player.ts";
import { carryOut, type Switch } from "./switch.ts";

/** Connects two legs of a contact, and parts them. A leg that is left alone is parked (`park_after_bridge`). */
export class Bridges {
  readonly #sw: Switch;
  readonly #player: Player;
  readonly #parked = new Arrivals();
  readonly #joined = new Arrivals();

  constructor(sw: Switch, player: Player) {
    this.#sw = sw;
    this.#player = player;
  }

  join(contactId: string, legId: string, otherLegId?: string): void {
    const names = otherLegId === undefined ? { legId } : { legId, otherLegId };
    carryOut(
      this.#sw,
      contactId,
      async (call) => {
        await this.#sw.linked();
        const one = otherLegId === undefined ? call.voice : call.called.get(otherLegId);
        const other = call.called.get(legId);
        if (one?.up !== true || other?.up !== true) throw new Error("one side is not on the line");
        const legs = [one, other] as const;
        if (call.bridge !== null && !legs.every((leg) => call.bridge?.legs.includes(leg)))
          throw new Error("one of them talks with somebody else");
        // Joined again they would be parted for a moment.
        if (call.bridge === null) await this.#join(call, legs);
        call.bridge = { legs, ...names };
        this.#sw.emit(contactId, { type: "bridge.joined", ...names });
      },
      (error) => {
        const { message } = asFailure(error);
        this.#sw.emit(contactId, { type: "bridge.failed", ...names, message });
      },
    );
  }

  async #join(call: ContactCall, [one, other]: readonly [Leg, Leg]): Promise<void> {
    await Promise.all([this.#parked.at(one.channelId), this.#parked.at(other.channelId)]);
    if (isVoice(one)) this.#player.forgetMusic(call);
    this.#joined.expect(one.channelId);
    await this.#sw.esl.api(`uuid_bridge ${one.channelId} ${other.channelId}`);
    if (await this.#joined.at(one.channelId)) return;
    await this.#park([one, other]);
    throw new Error("one side hung up, or FreeSWITCH could not join them");
  }

  part(contactId: string): void {
    carryOut(
      this.#sw,
      contactId,
      async (call) => {
        await this.#sw.linked();
        if (call.bridge !== null) await this.#park(call.bridge.legs);
        call.bridge = null;
        this.#sw.emit(contactId, { type: "bridge.left" });
      },
      (error) => {
        const legId = this.#sw.calls.find(contactId)?.bridge?.legId ?? "";
        const { message } = asFailure(error);
        this.#sw.emit(contactId, { type: "bridge.failed", legId, message });
      },
    );
  }

  async #park(legs: readonly Leg[]): Promise<void> {
    const there = legs.filter((leg) => this.#sw.calls.leg(leg.channelId) === leg);
    for (const { channelId } of there) this.#parked.expect(channelId);
    await Promise.all(there.map(({ channelId }) => this.#sw.esl.api(`uuid_park ${channelId}`)));
    const parked = await Promise.all(there.map(({ channelId }) => this.#parked.at(channelId)));
    if (parked.includes(false)) throw new Error("a leg could not be parked");
  }

  /** FreeSWITCH has parked a channel. */
  parked(uuid: string): void {
    this.#parked.arrived(uuid);
  }

  /** FreeSWITCH has joined two channels. */
  joined(uuid: string, otherUuid: string): void {
    this.#joined.arrived(uuid);
    this.#joined.arrived(otherUuid);
  }

  /** A bridge of one is no bridge. The other leg stays up: what becomes of it the runtime decides. */
  legEnded(call: ContactCall, leg: Leg): void {
    this.#parked.arrived(leg.channelId, false);
    this.#joined.arrived(leg.channelId, false);
    const { bridge } = call;
    if (bridge?.legs.includes(leg) !== true) return;
    call.bridge = null;
    for (const left of bridge.legs) {
      if (left === leg) continue;
      this.#joined.arrived(left.channelId, false);
      // FreeSWITCH does it by itself; until then it joins the leg with nobody else.
      this.#parked.expect(left.channelId);
    }
  }
}
