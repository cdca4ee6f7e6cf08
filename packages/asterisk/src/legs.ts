import {
  isDialable,
  type AgentLeg,
  type Dial,
  type HangupCause,
  type PartyLeg,
} from "@cordboard/runtime";
import {
  TelephonyError,
  asFailure,
  inWords,
  phoneEndpoint,
  q850Of,
  type CalledKind,
  type DialFormats,
} from "@cordboard/telephony";
import { isGone } from "./ari/client.ts";
import { Calling } from "./calling.ts";
import type { ContactCall, Leg } from "./calls.ts";
import { ownId } from "./ids.ts";
import { carryOut, path, type Switch } from "./switch.ts";

/** Called when a leg has gone, before the runtime is told. */
type OnEnd = (call: ContactCall, leg: Leg) => void;

/** Answers, rings, dials and hangs up. */
export class Legs {
  readonly #sw: Switch;
  readonly #formats: DialFormats;
  readonly #onEnd: OnEnd;
  readonly #calling: Calling;

  constructor(sw: Switch, formats: DialFormats, onEnd: OnEnd) {
    this.#sw = sw;
    this.#formats = formats;
    this.#onEnd = onEnd;
    this.#calling = new Calling(sw, (leg, cause) => this.ended(leg, cause));
  }

  answer(contactId: string): void {
    carryOut(
      this.#sw,
      contactId,
      async ({ voice }) => {
        if (voice === null)
          return this.#sw.emit(contactId, { type: "voice.gone", cause: "normal" });
        await this.#sw.linked();
        await this.#sw.ari.post(`${path("channels", voice.channelId)}/answer`);
        // The caller may have hung up meanwhile; that was told then.
        if (this.#sw.calls.leg(voice.channelId) !== voice) return;
        voice.up = true;
        this.#sw.emit(contactId, { type: "voice.answered" });
      },
      (error) => {
        const voice = this.#sw.calls.find(contactId)?.voice ?? null;
        if (voice === null) return;
        this.#sw.log("warn", "a call could not be answered", { contactId, error: String(error) });
        this.#calling.discard(voice.channelId);
        this.ended(voice, isGone(error) ? "normal" : "failed");
      },
    );
  }

  hangup(contactId: string, cause: HangupCause): void {
    carryOut(
      this.#sw,
      contactId,
      async ({ voice }) => {
        if (voice === null) return this.#sw.emit(contactId, { type: "voice.gone", cause });
        await this.#end(voice, cause);
      },
      (error) => this.#sw.log("error", "hang-up failed", { contactId, error: String(error) }),
    );
  }

  ringAgent(contactId: string, leg: AgentLeg): void {
    this.#ring("agent", contactId, leg);
  }

  ringParty(contactId: string, { number, ringback, ...leg }: PartyLeg): void {
    if (!isDialable(number)) {
      const { legId } = leg;
      this.#sw.emit(contactId, { type: "party-leg.ended", legId, cause: "invalid-number" });
      return;
    }
    this.#ring("party", contactId, { ...leg, endpoint: this.#endpointOf(number) }, ringback);
  }

  #ring(kind: CalledKind, contactId: string, leg: AgentLeg, ringback = false): void {
    const { legId } = leg;
    const channelId = ownId({ kind, contactId, legId });
    carryOut(
      this.#sw,
      contactId,
      async (call) => {
        const known = call.called.get(legId);
        if (ringback && known?.up !== true) this.#beginRingback(call, legId);
        if (known !== undefined) return this.#again(known, leg.timeoutSec);
        const fresh: Leg = { channelId, contactId, legId, kind, up: false };
        const { endpoint } = leg;
        const dialled = kind === "agent" ? phoneEndpoint(endpoint, this.#formats) : endpoint;
        await this.#calling.make(fresh, dialled, leg);
      },
      (error) => {
        this.#sw.log("warn", `the ${kind} could not be rung`, { contactId, error: String(error) });
        this.#endRingback(contactId, legId);
        this.#sw.emit(contactId, { type: `${kind}-leg.ended`, legId, cause: "failed" });
      },
    );
  }

  drop(kind: CalledKind, contactId: string, legId: string): void {
    carryOut(
      this.#sw,
      contactId,
      async (call) => {
        const leg = call.called.get(legId);
        if (leg !== undefined) return await this.#end(leg, "cancelled");
        this.#sw.emit(contactId, { type: `${kind}-leg.ended`, legId, cause: "cancelled" });
      },
      (error) => this.#sw.log("error", "a drop failed", { contactId, error: String(error) }),
    );
  }

  dial(contactId: string, dial: Dial): void {
    const { dialId, number } = dial;
    carryOut(
      this.#sw,
      contactId,
      async ({ voice }) => {
        // Asked again after a crash, and there it is.
        if (voice?.legId === dialId) return this.#again(voice, dial.timeoutSec);
        if (voice !== null)
          throw new TelephonyError("switch-refused", "the caller is still on the line");
        if (!isDialable(number)) {
          const cause: HangupCause = "invalid-number";
          const message = inWords(cause);
          return this.#sw.emit(contactId, { type: "dial.failed", dialId, cause, message });
        }
        if (await this.#sw.proofs.has(contactId, dialId)) {
          const message = "The customer was dialled before the call server was restarted.";
          return this.#sw.emit(contactId, {
            type: "dial.failed",
            dialId,
            cause: "failed",
            message,
          });
        }
        const channelId = ownId({ kind: "dial", contactId, dialId });
        const leg: Leg = { channelId, contactId, legId: dialId, kind: "dialled", up: false };
        await this.#calling.make(leg, this.#endpointOf(number), dial);
      },
      (error) => {
        const { message } = asFailure(error);
        this.#sw.emit(contactId, { type: "dial.failed", dialId, cause: "failed", message });
      },
    );
  }

  /** A leg that we call is in the application. */
  entered(leg: Leg): void {
    this.#calling.entered(leg);
  }

  /** What a leg that we call does now, in Asterisk's words: it rings, or was picked up. */
  stateChanged(leg: Leg, state: string): void {
    if (leg.calling === undefined || leg.up || state === "Down") return;
    leg.calling = { ...leg.calling, dialled: true };
    if (state !== "Up") return;
    leg.up = true;
    this.#endRingback(leg.contactId, leg.legId);
    this.#tellAnswered(leg);
  }

  /** A leg has ended; told once, however often it is seen. */
  ended(leg: Leg, seen: HangupCause): void {
    if (!this.#sw.calls.remove(leg)) return;
    const { contactId, legId, leaving } = leg;
    const cause = leaving ?? seen;
    this.#onEnd(this.#sw.calls.of(contactId), leg);
    this.#endRingback(contactId, legId);
    if (leg.kind === "agent" || leg.kind === "party") {
      this.#sw.emit(contactId, { type: `${leg.kind}-leg.ended`, legId, cause });
    } else if (leg.kind === "dialled" && !leg.up && leaving === undefined) {
      const message = inWords(cause);
      this.#sw.emit(contactId, { type: "dial.failed", dialId: legId, cause, message });
    } else this.#sw.emit(contactId, { type: "voice.gone", cause });
  }

  #endpointOf(number: string): string {
    return this.#formats.dialEndpoint.replaceAll("{number}", number);
  }

  /** The tone that the caller hears while a party rings. */
  #beginRingback(call: ContactCall, legId: string): void {
    call.ringsFor = legId;
    this.#ringback(call.contactId, (ring) => this.#sw.ari.post(ring));
  }

  /** Only a tone that was begun: to end it would end hold music too. */
  #endRingback(contactId: string, legId: string): void {
    const call = this.#sw.calls.find(contactId);
    if (call?.ringsFor !== legId) return;
    call.ringsFor = null;
    this.#ringback(contactId, (ring) => this.#sw.ari.remove(ring));
  }

  #ringback(contactId: string, change: (ring: string) => Promise<void>): void {
    carryOut(
      this.#sw,
      contactId,
      async ({ voice }) => {
        if (voice !== null) await change(`${path("channels", voice.channelId)}/ring`);
      },
      (error) =>
        this.#sw.log("warn", "the ringing tone went wrong", { contactId, error: String(error) }),
    );
  }

  /** A second try after a crash: the leg of the first is still there. */
  #again(leg: Leg, timeoutSec: number): void {
    if (leg.up) this.#tellAnswered(leg);
    else this.#calling.resume(leg, timeoutSec);
  }

  #tellAnswered({ contactId, legId, kind }: Leg): void {
    this.#sw.emit(
      contactId,
      kind === "agent" || kind === "party"
        ? { type: `${kind}-leg.answered`, legId }
        : { type: "dial.answered", dialId: legId },
    );
  }

  /** Whatever Asterisk says, the leg is over for the runtime; what is left of it goes at the next reconnect. */
  async #end(leg: Leg, cause: HangupCause): Promise<void> {
    leg.leaving = cause;
    try {
      const reason = `reason_code=${q850Of(cause)}`;
      await this.#sw.ari.remove(`${path("channels", leg.channelId)}?${reason}`);
    } finally {
      this.ended(leg, cause);
    }
  }
}
