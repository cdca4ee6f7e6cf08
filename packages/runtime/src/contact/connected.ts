import {
  agentHungUp,
  consult,
  deskAsked,
  hold,
  leaveToAgent,
  leaveToParty,
  leaveToScript,
  nobodyLeft,
  parted,
  theyAreGone,
  theyAreThere,
  theyHangUp,
  theyTalk,
  transferBlind,
} from "./conversation.ts";
import { command } from "./draft.ts";
import type { ContactEvent } from "./events.ts";
import { forgetOffer, legIsGone } from "./offer.ts";
import {
  both,
  hasTransfer,
  isBlindTransfer,
  isCompletion,
  isConsultation,
  isConsulting,
  isMyLeg,
  isMyOffer,
  isToScript,
  isTransfer,
} from "./react.ts";
import { go, stay } from "./transitions.ts";

/** Agent and customer talk; or the customer hears music, while the agent talks with somebody for them. */
export const connected = {
  on: {
    "desk.asked": [
      { guard: both(isMyOffer, isBlindTransfer), ...go("none", transferBlind) },
      { guard: both(isMyOffer, isToScript), ...go("none", leaveToScript) },
      { guard: both(isMyOffer, isCompletion, hasTransfer), ...go("none", leaveToParty) },
      { guard: isMyOffer, ...stay(deskAsked) },
    ],
    "offer.made": { guard: isConsultation, ...stay(consult) },
    "offer.accepted": { guard: isTransfer, ...stay(theyAreThere) },
    "agent-leg.answered": { guard: isTransfer, ...stay(theyAreThere) },
    "party-leg.answered": { guard: isTransfer, ...stay(theyAreThere) },
    "agent.hangs-up": { guard: isTransfer, ...stay(theyHangUp) },
    "bridge.joined": { guard: isTransfer, ...stay(theyTalk) },
    "bridge.failed": [
      { guard: isTransfer, ...stay(theyAreGone) },
      { guard: isMyLeg, ...stay(hold) },
    ],
    "offer.ended": [
      { guard: both(isMyOffer, isConsulting), ...go("offered", leaveToAgent) },
      { guard: isMyOffer, ...go("queued", parted) },
      { guard: isTransfer, ...stay(theyAreGone) },
    ],
    "party-leg.ended": { guard: isTransfer, ...stay(theyAreGone) },
    "agent-leg.ended": [
      { guard: both(isMyLeg, isConsulting), ...go("offered", agentHungUp) },
      { guard: both(isMyLeg, hasTransfer), ...go("none", agentHungUp) },
      {
        guard: isMyLeg,
        ...stay((draft) => {
          legIsGone(draft);
          draft.call.hangupCause = "normal";
          command(draft, { type: "hangup", cause: "normal" });
        }),
      },
      { guard: isTransfer, ...stay(theyAreGone) },
    ],
    "voice.gone": go("none", (draft, event: ContactEvent) => {
      nobodyLeft(draft, event);
      forgetOffer(draft);
      draft.callback = null;
      command(draft, { type: "completeContact" });
    }),
  },
} as const;
