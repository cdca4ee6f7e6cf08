import {
  isDialable,
  type AgentLeg,
  type Dial,
  type HangupCause,
  type PartyLeg,
} from "@cordboard/runtime";
import {
  type CalledKind,
  type DialFormats,
  TelephonyError,
  asFailure,
  inWords,
  phoneEndpoint,
} from "@cordboard/telephony";
import type { ContactCall, Leg } from "./calls.ts";
import { causeNamed, nameOf } from "./causes.ts";
import { Dialled } from "./dialled.ts";
import { EslRefusal, isGone } from "./esl/refusal.ts";
import { channelUuid } from "./ids.ts";
import { type Called, originateCommand } from "./originate.ts";
import { carryOut, type Switch } from "./switch.ts";

/** What happens around legs, in other parts of the adapter. */
export interface LegHooks {
  /** Before we hang a leg up. */
  ending(call: ContactCall, leg: Leg): Promise<void>;
  /** A leg has gone; the runtime is told after it. */
  ended(call: ContactCall, leg: Leg): void;
  /** The tone that the caller hears while a party rings. */
  ringback(contactId: string, what: "begin" | "end"): void;
}

/** Answers, rings, dials and hangs up. */
export class Legs {
  readonly #sw: Switch;
  readonly #formats: DialFormats;
  readonly #hooks: LegHooks;
  readonly #dialled: Dialled;

  constructor(sw: Switch, formats: DialFormats, hooks: LegHooks) {
    this.#sw = sw;
    this.#formats = formats;
    this.#hooks = hooks;
    this.#dialled = new Dialled(sw.esl);
  }

  answer(contactId: string): void {
    carryOut(
      this.#sw,
      contactId,
      async ({ voice }) => {
        if (voice === null)
          return this.#sw.emit(contactId, { type: "voice.gone", cause: "normal" });
        await this.#sw.linked();
        await this.#sw.esl.api(`uuid_answer ${voice.channelId}`);
        // The caller may have hung up meanwhile; that was told then.
        if (this.#sw.calls.leg(voice.channelId) !== voice) return;
        voice.up = true;
        this.#sw.emit(contactId, { type: "voice.answered" });
      },
      (error) => {
        const voice = this.#sw.calls.find(contactId)?.voice ?? null;
        if (voice === null) return;
        this.#sw.log("warn", "a call could not be answered", { contactId, error: String(error) });
        this.discard(voice.channelId);
        this.ended(voice, isGone(error) ? "normal" : "failed");
      },
    );
  }

  hangup(contactId: string, cause: HangupCause): void {
    carryOut(
      this.#sw,
      contactId,
      async (call) => {
        if (call.voice === null) return this.#sw.emit(contactId, { type: "voice.gone", cause });
        await this.#end(call, call.voice, cause);
      },
      (error) => this.#sw.log("error", "hang-up failed", { contactId, error: String(error) }),
    );
  }

  ringAgent(contactId: string, { legId, ...called }: AgentLeg): void {
    this.#ring("agent", contactId, legId, called);
  }

  ringParty(contactId: string, { legId, number, ringback, ...called }: PartyLeg): void {
    if (!isDialable(number)) {
      this.#sw.emit(contactId, { type: "party-leg.ended", legId, cause: "invalid-number" });
      return;
    }
    if (ringback) this.#hooks.ringback(contactId, "begin");
    this.#ring("party", contactId, legId, { ...called, endpoint: this.#endpointOf(number) });
  }

  #ring(kind: CalledKind, contactId: string, legId: string, called: Called): void {
    const channelId = channelUuid(kind, contactId, legId);
    carryOut(
      this.#sw,
      contactId,
      async (call) => {
        const known = call.called.get(legId);
        // A second try after a crash: the leg of the first is still there.
        if (known !== undefined) return known.up ? this.#tellAnswered(known) : undefined;
        const { endpoint } = called;
        const dialled = kind === "agent" ? phoneEndpoint(endpoint, this.#formats) : endpoint;
        const fresh: Leg = { channelId, contactId, legId, kind, up: false };
        await this.#originate(fresh, { ...called, endpoint: dialled });
      },
      (error) => {
        this.#sw.log("warn", `the ${kind} could not be rung`, { contactId, error: String(error) });
        if (kind === "party") this.#hooks.ringback(contactId, "end");
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
        if (leg !== undefined) return await this.#end(call, leg, "cancelled");
        this.#sw.emit(contactId, { type: `${kind}-leg.ended`, legId, cause: "cancelled" });
      },
      (error) => this.#sw.log("error", "a drop failed", { contactId, error: String(error) }),
    );
  }

  dial(contactId: string, { dialId, number, ...called }: Dial): void {
    const failed = (cause: HangupCause, message = inWords(cause)): void =>
      this.#sw.emit(contactId, { type: "dial.failed", dialId, cause, message });
    carryOut(
      this.#sw,
      contactId,
      async ({ voice }) => {
        // Asked again after a crash, and there it is.
        if (voice !== null && voice.legId === dialId)
          return voice.up ? this.#tellAnswered(voice) : undefined;
        if (voice !== null)
          throw new TelephonyError("switch-refused", "the caller is still on the line");
        if (!isDialable(number)) return failed("invalid-number");
        await this.#sw.linked();
        const channelId = channelUuid("dialled", contactId, dialId);
        if (!(await this.#dialled.begin(contactId, channelId)))
          return failed("failed", "It was dialled before, and how that ended is not known.");
        const leg: Leg = { channelId, contactId, legId: dialId, kind: "dialled", up: false };
        await this.#originate(leg, { ...called, endpoint: this.#endpointOf(number) });
      },
      (error) => failed("failed", asFailure(error).message),
    );
  }

  /** The contact is over. */
  forget(contactId: string): void {
    this.#dialled.forget(contactId);
  }

  /** A leg that we called was picked up. */
  answered(leg: Leg): void {
    if (leg.up) return;
    leg.up = true;
    if (leg.kind === "party") this.#hooks.ringback(leg.contactId, "end");
    this.#tellAnswered(leg);
  }

  /** A leg has ended; told once, however often it is seen. */
  ended(leg: Leg, seen: HangupCause): void {
    if (!this.#sw.calls.remove(leg)) return;
    const { contactId, legId, kind, leaving } = leg;
    const cause = leaving ?? seen;
    this.#hooks.ended(this.#sw.calls.of(contactId), leg);
    if (kind === "party" && !leg.up) this.#hooks.ringback(contactId, "end");
    if (kind === "agent" || kind === "party") {
      this.#sw.emit(contactId, { type: `${kind}-leg.ended`, legId, cause });
    } else if (kind === "dialled" && !leg.up && leaving === undefined) {
      const message = inWords(cause);
      this.#sw.emit(contactId, { type: "dial.failed", dialId: legId, cause, message });
    } else this.#sw.emit(contactId, { type: "voice.gone", cause });
  }

  /** Hangs up a channel that nobody owns. */
  discard(uuid: string): void {
    this.#kill(uuid, "normal").catch((error: unknown) => {
      this.#sw.log("warn", "a channel could not be hung up", { uuid, error: String(error) });
    });
  }

  #endpointOf(number: string): string {
    return this.#formats.dialEndpoint.replaceAll("{number}", number);
  }

  #tellAnswered({ contactId, legId, kind }: Leg): void {
    this.#sw.emit(
      contactId,
      kind === "agent" || kind === "party"
        ? { type: `${kind}-leg.answered`, legId }
        : { type: "dial.answered", dialId: legId },
    );
  }

  /** Whatever FreeSWITCH says, the leg is over for the runtime; what is left of it goes at the next reconnect. */
  async #end(call: ContactCall, leg: Leg, cause: HangupCause): Promise<void> {
    leg.leaving = cause;
    try {
      await this.#hooks.ending(call, leg);
      await this.#kill(leg.channelId, cause);
    } finally {
      this.ended(leg, cause);
    }
  }

  async #kill(uuid: string, cause: HangupCause): Promise<void> {
    try {
      await this.#sw.esl.api(`uuid_kill ${uuid} ${nameOf(cause)}`);
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }

  async #originate(leg: Leg, called: Called): Promise<void> {
    const command = originateCommand(this.#sw.app, leg, called);
    await this.#sw.linked();
    // Before the request: the leg's events may come before its answer.
    this.#sw.calls.add(leg);
    try {
      await this.#sw.esl.background(command, (answer) => {
        // A leg that was picked up is told by its own event; one of which FreeSWITCH made no channel only here.
        if (!answer.startsWith("-")) return;
        const cause = causeNamed(new EslRefusal(answer).words, leg.up);
        // Where there is no such phone, or none registered, nobody was rung who could have answered.
        this.ended(leg, leg.made !== true && cause === "no-answer" ? "failed" : cause);
      });
    } catch (error) {
      // An answer that did not come says nothing: the phone may be ringing.
      this.discard(leg.channelId);
      // Its end was told already when it is not there any more.
      if (this.#sw.calls.remove(leg)) throw error;
    }
  }
}
