import { asFailure } from "@cordboard/telephony";
import { isVoice, type ContactCall, type Leg } from "./calls.ts";
import { ownId } from "./ids.ts";
import type { Playbacks } from "./playback.ts";
import { carryOut, path, type Switch } from "./switch.ts";

/** Connects the voice leg with that of an agent or a party. */
export class Bridges {
  readonly #sw: Switch;
  readonly #playbacks: Playbacks;

  constructor(sw: Switch, playbacks: Playbacks) {
    this.#sw = sw;
    this.#playbacks = playbacks;
  }

  join(contactId: string, legId: string): void {
    carryOut(
      this.#sw,
      contactId,
      async (call) => {
        await this.#sw.linked();
        const { voice } = call;
        const other = call.called.get(legId);
        // A bridge takes only what is in the application; of the rest it would make silence.
        if (voice?.up !== true) throw new Error("the customer is not on the line");
        if (other?.up !== true) throw new Error("the other side is not on the line");
        await this.#playbacks.stopMusic(call);
        const joins = other.kind === "party" ? "party" : "agent";
        const bridge = { id: ownId({ kind: "bridge", contactId, legId, joins }), legId };
        call.bridge = bridge;
        await this.#sw.ari.post(path("bridges", bridge.id), { type: "mixing" });
        const channel = [voice.channelId, other.channelId];
        await this.#sw.ari.post(`${path("bridges", bridge.id)}/addChannel`, { channel });
        if (call.bridge !== bridge) throw new Error("one side hung up");
        this.#sw.emit(contactId, { type: "bridge.joined", legId });
      },
      (error) => {
        const call = this.#sw.calls.find(contactId);
        if (call?.bridge?.legId === legId) this.#destroy(call);
        const { message } = asFailure(error);
        this.#sw.emit(contactId, { type: "bridge.failed", legId, message });
      },
    );
  }

  /** A bridge of one is no bridge. The other leg stays up: what becomes of it the runtime decides. */
  legEnded(call: ContactCall, leg: Leg): void {
    if (call.bridge === null) return;
    if (isVoice(leg) || leg.legId === call.bridge.legId) this.#destroy(call);
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
