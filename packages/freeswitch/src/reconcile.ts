import { setTimeout } from "node:timers/promises";
import type { Leg, LegKind } from "@cordboard/telephony";
import type { ContactCall } from "./calls.ts";
import { type EslEvent, parseEvent } from "./esl/event.ts";
import { isGone } from "./esl/refusal.ts";
import { unescaped, VARIABLE } from "./ids.ts";
import { type Inbound, incomingCall, type Parts } from "./inbound.ts";
import { nowOn } from "./player.ts";
import type { Switch } from "./switch.ts";

interface ChannelList {
  readonly rows?: readonly { readonly uuid: string }[];
}

const LIST_TRIES = 30;
const LIST_PAUSE_MS = 100;

/**
 * Brings the adapter's picture and FreeSWITCH's together after nobody listened for a while: after a lost link
 * (`takeOver` false), or in a new process that finds the calls of an earlier one (`takeOver` true).
 */
export class Reconciler {
  readonly #sw: Switch;
  readonly #parts: Parts;
  readonly #inbound: Inbound;

  constructor(sw: Switch, parts: Parts, inbound: Inbound) {
    this.#sw = sw;
    this.#parts = parts;
    this.#inbound = inbound;
  }

  async run(takeOver: boolean): Promise<void> {
    for (const leg of this.#sw.calls.legs()) this.#catchUp(leg, await this.#look(leg.channelId));
    for (const call of this.#sw.calls.all()) await this.#parts.recordings.catchUp(call);
    const found: EslEvent[] = [];
    for (const uuid of await this.#channels()) {
      if (this.#sw.calls.leg(uuid) !== undefined) continue;
      const channel = await this.#look(uuid);
      if (channel?.variable(VARIABLE.app) === this.#sw.app) found.push(channel);
    }
    for (const channel of found) this.#claim(channel, takeOver);
    if (takeOver) for (const channel of found) this.#pair(channel);
  }

  /**
   * FreeSWITCH lists its channels from a database that is written a little later (seen with 1.11: half a second), and
   * knows at once how many there are: so it is asked again while some are missing.
   */
  async #channels(): Promise<readonly string[]> {
    const { esl } = this.#sw;
    for (let asked = 1; ; asked += 1) {
      const list: ChannelList = JSON.parse(await esl.api("show channels as json"));
      const there = Number(/(\d+) session\(s\) - peak/.exec(await esl.api("status"))?.[1] ?? 0);
      const rows = list.rows ?? [];
      if (rows.length >= there || asked === LIST_TRIES) return rows.map(({ uuid }) => uuid);
      await setTimeout(LIST_PAUSE_MS);
    }
  }

  /** Null when the channel is not there (any more). */
  async #look(uuid: string): Promise<EslEvent | null> {
    try {
      return parseEvent(await this.#sw.esl.api(`uuid_dump ${uuid} json`));
    } catch (error) {
      if (isGone(error)) return null;
      throw error;
    }
  }

  #catchUp(leg: Leg, channel: EslEvent | null): void {
    const { legs, player, bridges } = this.#parts;
    // Already ended while we asked.
    if (this.#sw.calls.leg(leg.channelId) !== leg) return;
    if (channel === null) return legs.ended(leg, leg.up ? "normal" : "failed");
    if (leg.kind !== "caller" && isUp(channel)) legs.answered(leg);
    if (channel.get("Channel-State") === "CS_PARK") bridges.parked(leg.channelId);
    const call = this.#sw.calls.find(leg.contactId);
    if (call !== undefined) player.catchUp(call, leg.channelId, nowOn(channel));
  }

  /** A channel of ours that no contact owns. One without a contact is a call that came while nobody listened. */
  #claim(channel: EslEvent, takeOver: boolean): void {
    const { uuid } = channel;
    if (this.#sw.calls.leg(uuid) !== undefined) return;
    const contactId = unescaped(channel.variable(VARIABLE.contact));
    if (contactId === "") return this.#inbound.newCall(channel);
    const kind = LEG_KINDS.get(channel.variable(VARIABLE.kind));
    if (!takeOver || kind === undefined) {
      this.#sw.log("warn", "hung up a channel that no contact owns", { uuid });
      return this.#parts.legs.discard(uuid);
    }
    const legId = unescaped(channel.variable(VARIABLE.leg));
    const leg: Leg = { channelId: uuid, contactId, legId, kind, up: isUp(channel) };
    const ringing = kind === "caller" && !leg.up;
    this.#sw.calls.add(ringing ? { ...leg, unanswered: incomingCall(channel) } : leg);
    this.#sw.calls.of(contactId).adopted = true;
  }

  /** Two legs that an earlier process has joined. */
  #pair(channel: EslEvent): void {
    const leg = this.#sw.calls.leg(channel.uuid);
    // Set for as long as they are joined.
    const other = this.#sw.calls.leg(channel.variable("bridge_to"));
    if (leg === undefined || other?.contactId !== leg.contactId) return;
    const call = this.#sw.calls.of(leg.contactId);
    if (call.bridge === null) call.bridge = bridgeOf(call, leg, other);
  }
}

const LEG_KINDS: ReadonlyMap<string, LegKind> = new Map(
  (["caller", "dialled", "agent", "party"] as const).map((kind) => [kind, kind]),
);

const isUp = (channel: EslEvent): boolean => channel.get("Answer-State") === "answered";

function bridgeOf(call: ContactCall, one: Leg, other: Leg): NonNullable<ContactCall["bridge"]> {
  const legs = [one, other] as const;
  if (call.voice === one) return { legs, legId: other.legId };
  if (call.voice === other) return { legs, legId: one.legId };
  return { legs, legId: other.legId, otherLegId: one.legId };
}
