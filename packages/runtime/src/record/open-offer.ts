import type { OfferEndReason } from "../ports/routing.ts";
import type { OfferOutcome, Phase, RecordedOffer } from "./contact-record.ts";

/** An offer while it is read from the journal. */
export type OpenOffer = { -readonly [Name in keyof RecordedOffer]: RecordedOffer[Name] } & {
  isOver: boolean;
  /** The agent is asked for advice by the one who has the contact. */
  isConsult: boolean;
  /** Agent and customer talk, or the agent has heard what was left. */
  isConnected: boolean;
  heldSince: number | null;
};

type Begun = Pick<OpenOffer, "offerId" | "agent" | "skill" | "kind" | "isConsult">;

export const openOffer = (offer: Begun, at: number): OpenOffer => ({
  ...offer,
  offeredAt: at,
  acceptedAt: null,
  talkedAt: null,
  endedAt: at,
  end: "withdrawn",
  talkMs: 0,
  holdMs: 0,
  isOver: false,
  isConnected: false,
  heldSince: null,
});

export const phaseOf = ({ talkedAt, heldSince }: OpenOffer): Phase =>
  talkedAt === null ? "offered" : heldSince === null ? "talk" : "hold";

export function beginHold(offer: OpenOffer | undefined, at: number): void {
  if (offer?.isConnected) offer.heldSince ??= at;
}

export function endHold(offer: OpenOffer | undefined, at: number): void {
  if (!offer || offer.heldSince === null) return;
  offer.holdMs += at - offer.heldSince;
  offer.heldSince = null;
}

export function endOffer(offer: OpenOffer | undefined, end: OfferOutcome, at: number): void {
  if (!offer || offer.isOver) return;
  endHold(offer, at);
  Object.assign(offer, { end, endedAt: at, isOver: true });
  if (end !== "handled") offer.talkedAt = null;
  else offer.talkMs = at - (offer.talkedAt ?? at) - offer.holdMs;
}

export function closedOffer(open: OpenOffer): RecordedOffer {
  const { isOver: _, isConnected: __, heldSince: ___, isConsult: ____, ...offer } = open;
  return offer;
}

const ENDS: { readonly [reason in OfferEndReason]?: OfferOutcome } = {
  timeout: "missed",
  "no-answer": "missed",
  declined: "declined",
  unreachable: "unreachable",
  released: "unreachable",
};

export const outcomeOfOffer = (reason: OfferEndReason): OfferOutcome => ENDS[reason] ?? "withdrawn";
