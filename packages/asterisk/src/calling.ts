import type { HangupCause } from "@cordboard/runtime";
import { isGone } from "./ari/client.ts";
import type { Leg } from "./calls.ts";
import { path, type Switch } from "./switch.ts";

/** How a leg that we call is to ring. */
interface Ringing {
  readonly callerId: string;
  readonly callerName?: string;
  readonly timeoutSec: number;
}

/** A leg found after a restart that has not rung so long was never dialled. */
const NEVER_DIALLED_MS = 3_000;

/**
 * Calls somebody: makes a channel in the application, and dials it when it is in there. So the application has the
 * channel from its beginning, and Asterisk keeps it through the application's death, ringing or answered. An
 * ordinary origination enters the application when it is answered, and is hung up where nobody is there.
 */
export class Calling {
  readonly #sw: Switch;
  readonly #ended: (leg: Leg, cause: HangupCause) => void;

  /** @param ended - told of legs that could not be dialled */
  constructor(sw: Switch, ended: (leg: Leg, cause: HangupCause) => void) {
    this.#sw = sw;
    this.#ended = ended;
  }

  /** @param endpoint - what Asterisk dials, such as `PJSIP/anna` */
  async make(leg: Leg, endpoint: string, ringing: Ringing): Promise<void> {
    const { timeoutSec } = ringing;
    await this.#sw.linked();
    leg.calling = { timeoutSec, dialled: false };
    // Before the request: the leg's events may come before its answer.
    this.#sw.calls.add(leg);
    try {
      await this.#sw.ari.post("/channels/create", {
        channelId: leg.channelId,
        endpoint,
        app: this.#sw.app,
        appArgs: leg.kind,
        variables: shown(ringing),
      });
    } catch (error) {
      // An answer that did not come says nothing: the phone may be ringing.
      this.discard(leg.channelId);
      // Its end was told already when it is not there any more.
      if (this.#sw.calls.remove(leg)) throw error;
    }
  }

  /** The channel is in the application. */
  entered(leg: Leg): void {
    if (leg.calling?.dialled === false) this.#dial(leg, leg.calling.timeoutSec);
  }

  /**
   * The earlier process was killed somewhere between making the channel and hearing that it rings. Dialled twice, a channel
   * is hung up (seen with 22.10) and nobody's phone rings twice: so a wait is enough to do no harm.
   */
  resume(leg: Leg, timeoutSec: number): void {
    if (leg.calling?.dialled !== "perhaps") return;
    const late = setTimeout(() => {
      if (leg.calling?.dialled === "perhaps") this.#dial(leg, timeoutSec);
    }, NEVER_DIALLED_MS);
    late.unref();
  }

  /** Hangs a channel up that nobody owns. */
  discard(channelId: string): void {
    this.#sw.ari.remove(path("channels", channelId)).catch((error: unknown) => {
      this.#sw.log("warn", "a channel could not be hung up", { channelId, error: String(error) });
    });
  }

  #dial(leg: Leg, timeoutSec: number): void {
    if (this.#sw.calls.leg(leg.channelId) !== leg) return;
    leg.calling = { timeoutSec, dialled: true };
    const { contactId, channelId, kind, legId } = leg;
    const { ari, proofs } = this.#sw;
    const proven = kind === "dialled" ? proofs.leave(contactId, legId) : Promise.resolve();
    proven
      .then(() => ari.post(`${path("channels", channelId)}/dial?timeout=${timeoutSec}`))
      .catch((error: unknown) => {
        if (!isGone(error)) {
          this.#sw.log("warn", `the ${kind} could not be dialled`, {
            contactId,
            error: String(error),
          });
        }
        this.discard(channelId);
        this.#ended(leg, "failed");
      });
  }
}

/** What Asterisk has as the connected line. A word in the number's place, such as `anonymous`, is a name to it. */
function shown({ callerId, callerName = "" }: Ringing): Readonly<Record<string, string>> {
  const safe = callerId.replaceAll(/[^\w+*#.@ -]/g, "");
  const isNumber = /^\+?[0-9*#]+$/.test(safe);
  const name = callerName.replaceAll(/["<>\\\p{C}]/gu, "") || (isNumber ? "" : safe);
  if (safe === "" && name === "") return {};
  return {
    ...(isNumber ? { "CONNECTEDLINE(num,i)": safe } : {}),
    ...(name === "" ? {} : { "CONNECTEDLINE(name,i)": name }),
    "CONNECTEDLINE(pres,i)": "allowed",
  };
}
