import { asFailure, isVoice } from "@cordboard/telephony";
import type { AriBridge } from "./ari/types.ts";
import { type ContactCall, type Joined, type Leg } from "./calls.ts";
import { ownId, type CalledLeg } from "./ids.ts";
import type { Playbacks } from "./playback.ts";
import { carryOut, path, type Switch } from "./switch.ts";

/** Two channels that are mixed by themselves pass keys by us: the caller's are to be told while they talk too. */
const TYPE = "mixing,dtmf_events";

/** Connects two legs of a contact, and parts them. */
export class Bridges {
  readonly #sw: Switch;
  readonly #playbacks: Playbacks;

  constructor(sw: Switch, playbacks: Playbacks) {
    this.#sw = sw;
    this.#playbacks = playbacks;
  }

  join(contactId: string, legId: string, otherLegId?: string): void {
    const named = otherLegId === undefined ? { legId } : { legId, otherLegId };
    let bridge: Joined | null = null;
    carryOut(
      this.#sw,
      contactId,
      async (call) => {
        await this.#sw.linked();
        const leg = answered(call.called.get(legId), "the other side");
        const other =
          otherLegId === undefined
            ? answered(call.voice, "the customer")
            : answered(call.called.get(otherLegId), "the first side");
        if (otherLegId === undefined) await this.#playbacks.stopMusic(call);
        const sides = { leg: called(leg), other: isVoice(other) ? null : called(other) };
        const id = ownId({ kind: "bridge", contactId, ...sides });
        const before = call.bridge;
        if (before !== null && before.id !== id)
          throw new Error("others are joined; part them first");
        bridge = { id, legId, otherLegId: otherLegId ?? null };
        call.bridge = bridge;
        await this.#connect(id, [other.channelId, leg.channelId], before !== null);
        if (call.bridge !== bridge) throw new Error("one side hung up");
        this.#sw.emit(contactId, { type: "bridge.joined", ...named });
      },
      (error) => {
        const call = this.#sw.calls.find(contactId);
        if (call !== undefined && call.bridge === bridge) this.#destroy(call);
        const { message } = asFailure(error);
        this.#sw.emit(contactId, { type: "bridge.failed", ...named, message });
      },
    );
  }

  part(contactId: string): void {
    carryOut(
      this.#sw,
      contactId,
      async (call) => {
        const { bridge } = call;
        if (bridge !== null) {
          await this.#sw.linked();
          await this.#sw.ari.remove(path("bridges", bridge.id));
          if (call.bridge === bridge) call.bridge = null;
        }
        this.#sw.emit(contactId, { type: "bridge.left" });
      },
      (error) => {
        const legId = this.#sw.calls.find(contactId)?.bridge?.legId ?? "";
        const { message } = asFailure(error);
        this.#sw.emit(contactId, { type: "bridge.failed", legId, message });
      },
    );
  }

  /** A bridge of one is no bridge. The other leg stays up: what becomes of it the runtime decides. */
  legEnded(call: ContactCall, leg: Leg): void {
    if (call.bridge === null) return;
    const { legId, otherLegId } = call.bridge;
    const joined = isVoice(leg) ? otherLegId === null : [legId, otherLegId].includes(leg.legId);
    if (joined) this.#destroy(call);
  }

  /** @param again - a second try: it leaves alone who talks already, for to be added again would be heard */
  async #connect(id: string, channels: readonly string[], again: boolean): Promise<void> {
    const { ari } = this.#sw;
    const bridge = path("bridges", id);
    const there = again ? (await ari.get<AriBridge>(bridge)).channels : [];
    if (!again) await ari.post(bridge, { type: TYPE });
    const channel = channels.filter((one) => !there.includes(one));
    if (channel.length > 0) await ari.post(`${bridge}/addChannel`, { channel });
  }

  #destroy(call: ContactCall): void {
    const { bridge } = call;
    if (bridge === null) return;
    call.bridge = null;
    carryOut(
      this.#sw,
      call.contactId,
      () => this.#sw.ari.remove(path("bridges", bridge.id)),
      (error) =>
        this.#sw.log("warn", "a bridge could not be removed", {
          contactId: call.contactId,
          error: String(error),
        }),
    );
  }
}

/** A bridge takes only what is in the application; of the rest it would make silence. */
function answered(leg: Leg | null | undefined, who: string): Leg {
  if (leg?.up !== true) throw new Error(`${who} is not on the line`);
  return leg;
}

function called({ kind, legId }: Leg): CalledLeg {
  return { kind: kind === "party" ? "party" : "agent", legId };
}
