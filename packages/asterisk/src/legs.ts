import type { AgentLeg, Dial, HangupCause, PartyLeg } from "@cordboard/runtime";
import { TelephonyError, asFailure, inWords, q850Of } from "@cordboard/telephony";
import { isGone } from "./ari/client.ts";
import type { CalledKind, ContactCall, Leg } from "./calls.ts";
import { ownId } from "./ids.ts";
import { carryOut, path, type Switch } from "./switch.ts";

/** Called when a leg has gone, before the runtime is told. */
type OnEnd = (call: ContactCall, leg: Leg) => void;

const DIALABLE = /^\+?[0-9]{2,32}$/;

/** Answers, rings, dials and hangs up. */
export class Legs {
  readonly #sw: Switch;
  readonly #dialEndpoint: string;
  readonly #onEnd: OnEnd;

  constructor(sw: Switch, dialEndpoint: string, onEnd: OnEnd) {
    this.#sw = sw;
    this.#dialEndpoint = dialEndpoint;
    this.#onEnd = onEnd;
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
        this.#discard(voice.channelId);
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
    if (!DIALABLE.test(number)) {
      const { legId } = leg;
      this.#sw.emit(contactId, { type: "party-leg.ended", legId, cause: "invalid-number" });
      return;
    }
    if (ringback) this.#ringback(contactId, "begin");
    this.#ring("party", contactId, { ...leg, endpoint: this.#endpointOf(number) });
  }

  #ring(kind: CalledKind, contactId: string, leg: AgentLeg): void {
    const { legId, endpoint, callerId, timeoutSec } = leg;
    const channelId = ownId({ kind, contactId, legId });
    carryOut(
      this.#sw,
      contactId,
      async (call) => {
        const known = call.called.get(legId);
        // A second try after a crash: the leg of the first is still there.
        if (known !== undefined) return known.up ? this.#tellAnswered(known) : undefined;
        const fresh: Leg = { channelId, contactId, legId, kind, up: false };
        await this.#originate(fresh, endpoint, callerId, timeoutSec);
      },
      (error) => {
        this.#sw.log("warn", `the ${kind} could not be rung`, { contactId, error: String(error) });
        if (kind === "party") this.#ringback(contactId, "end");
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

  dial(contactId: string, { dialId, number, callerId, timeoutSec }: Dial): void {
    carryOut(
      this.#sw,
      contactId,
      async ({ voice }) => {
        // Asked again after a crash, and there it is.
        if (voice?.legId === dialId) return voice.up ? this.#tellAnswered(voice) : undefined;
        if (voice !== null)
          throw new TelephonyError("switch-refused", "the caller is still on the line");
        if (!DIALABLE.test(number)) {
          const cause: HangupCause = "invalid-number";
          const message = inWords(cause);
          return this.#sw.emit(contactId, { type: "dial.failed", dialId, cause, message });
        }
        const channelId = ownId({ kind: "dial", contactId, dialId });
        const leg: Leg = { channelId, contactId, legId: dialId, kind: "dialled", up: false };
        await this.#originate(leg, this.#endpointOf(number), callerId, timeoutSec);
      },
      (error) => {
        const { message } = asFailure(error);
        this.#sw.emit(contactId, { type: "dial.failed", dialId, cause: "failed", message });
      },
    );
  }

  /** A leg that we called was picked up. */
  answered(leg: Leg): void {
    if (leg.up) return;
    leg.up = true;
    if (leg.kind === "party") this.#ringback(leg.contactId, "end");
    this.#tellAnswered(leg);
  }

  /** A leg has ended; told once, however often it is seen. */
  ended(leg: Leg, seen: HangupCause): void {
    if (!this.#sw.calls.remove(leg)) return;
    const { contactId, legId, leaving } = leg;
    const cause = leaving ?? seen;
    this.#onEnd(this.#sw.calls.of(contactId), leg);
    if (leg.kind === "party" && !leg.up) this.#ringback(contactId, "end");
    if (leg.kind === "agent" || leg.kind === "party") {
      this.#sw.emit(contactId, { type: `${leg.kind}-leg.ended`, legId, cause });
    } else if (leg.kind === "dialled" && !leg.up && leaving === undefined) {
      const message = inWords(cause);
      this.#sw.emit(contactId, { type: "dial.failed", dialId: legId, cause, message });
    } else this.#sw.emit(contactId, { type: "voice.gone", cause });
  }

  #endpointOf(number: string): string {
    return this.#dialEndpoint.replaceAll("{number}", number);
  }

  /** The tone that the caller hears while a party rings; ending it where there is none does no harm. */
  #ringback(contactId: string, what: "begin" | "end"): void {
    carryOut(
      this.#sw,
      contactId,
      async ({ voice }) => {
        if (voice === null) return;
        const ring = `${path("channels", voice.channelId)}/ring`;
        await (what === "begin" ? this.#sw.ari.post(ring) : this.#sw.ari.remove(ring));
      },
      (error) =>
        this.#sw.log("warn", "the ringing tone went wrong", { contactId, error: String(error) }),
    );
  }

  /** Hangs a channel up that nobody owns. */
  #discard(channelId: string): void {
    this.#sw.ari.remove(path("channels", channelId)).catch((error: unknown) => {
      this.#sw.log("warn", "a channel could not be hung up", { channelId, error: String(error) });
    });
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

  async #originate(leg: Leg, endpoint: string, callerId: string, timeout: number): Promise<void> {
    await this.#sw.linked();
    // Before the request: the leg's events may come before its answer.
    this.#sw.calls.add(leg);
    try {
      await this.#sw.ari.post(path("channels", leg.channelId), {
        endpoint,
        app: this.#sw.app,
        appArgs: leg.kind,
        timeout,
        ...(callerId === "" ? {} : { callerId: shown(callerId) }),
      });
    } catch (error) {
      // An answer that did not come says nothing: the phone may be ringing.
      this.#discard(leg.channelId);
      // Its end was told already when it is not there any more.
      if (this.#sw.calls.remove(leg)) throw error;
    }
  }
}

/** Asterisk's `name <number>`; a caller ID is a number here, or a word in its place such as `anonymous`. */
function shown(callerId: string): string {
  const safe = callerId.replaceAll(/[^\w+*#.@ -]/g, "");
  return /^\+?[0-9*#]+$/.test(safe) ? `<${safe}>` : `"${safe}" <>`;
}
