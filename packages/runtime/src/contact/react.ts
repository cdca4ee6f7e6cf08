import { assign } from "xstate";

import { draftOf, type Draft } from "./draft.ts";
import type { ContactEvent, ContactEventType } from "./events.ts";
import type { Contact } from "./state.ts";

export type EventOf<T extends ContactEventType> = Extract<ContactEvent, { type: T }>;
export type Reaction = (draft: Draft, event: ContactEvent) => void;

/** An action of the machine: runs a reaction on a draft of the contact. */
export const react = (reaction: Reaction) =>
  assign<Contact, ContactEvent, undefined, ContactEvent, never>(({ context, event }) => {
    const draft = draftOf(context);
    reaction(draft, event);
    return draft;
  });

export interface Facts {
  readonly context: Contact;
  readonly event: ContactEvent;
}

/** Is it the leg of the agent whom this contact is offered to? Events of earlier legs come late sometimes. */
export const isMyLeg = ({ context, event }: Facts) =>
  "legId" in event && context.offer?.legId === event.legId;
/** Is the caller joined with the party whom the present action has called? */
export const isMyParty = ({ context, event }: Facts) =>
  event.type === "bridge.joined" &&
  event.otherLegId === undefined &&
  (context.flow.undo[event.legId] !== undefined ||
    (context.offer === null && context.transfer?.legId === event.legId));
/** Of whom the agent has called for the customer. */
export const isTransfer = ({ context: { transfer }, event }: Facts) =>
  transfer !== null &&
  transfer !== undefined &&
  (("legId" in event && event.legId === transfer.legId) ||
    ("otherLegId" in event && event.otherLegId === transfer.legId) ||
    ("offerId" in event && event.offerId === transfer.offer?.offerId));
export const isConsulting = ({ context }: Facts) => Boolean(context.transfer?.offer);
const asks = (event: ContactEvent) => (event.type === "desk.asked" ? event.ask : undefined);
export const isBlindTransfer = ({ context, event }: Facts) => {
  const ask = asks(event);
  return ask?.do === "transfer" && !ask.attended && !context.transfer;
};
export const isToScript = ({ event }: Facts) => asks(event)?.do === "script";
export const isCompletion = ({ event }: Facts) => asks(event)?.do === "complete";
export const isConsultation = ({ event }: Facts) =>
  event.type === "offer.made" && event.consult === true;
export const hasTransfer = ({ context }: Facts) => Boolean(context.transfer);
export const isMyOffer = ({ context, event }: Facts) =>
  "offerId" in event && context.offer?.offerId === event.offerId;
/** Without its caller the contact has no reason to stay: they want no call back, and left nothing. */
export const isOnlyCall = ({ context }: Facts) => context.callback === null && !context.voicemail;
/** The agent has called, and may give it up. */
export const isAgentsCall = ({ context }: Facts) => context.call.direction === "outbound";
/** Their last agent is tried for a caller who still rings. */
export const isReaching = ({ context }: Facts) =>
  context.reaching?.refused === false && context.flow.status === "running";
export const hasNoVoice = ({ context }: Facts) => !context.call.voicePath;
export const isAccepted = ({ context }: Facts) => context.offer?.accepted === true;
export const isLegUp = ({ context }: Facts) => context.offer?.leg === "up";
export const isLegGone = ({ context }: Facts) => context.offer?.leg === "gone";
export const both =
  (...guards: readonly ((facts: Facts) => boolean)[]) =>
  (facts: Facts) =>
    guards.every((guard) => guard(facts));
