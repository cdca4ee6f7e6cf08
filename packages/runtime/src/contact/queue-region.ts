import type { Draft } from "./draft.ts";
import { command } from "./draft.ts";
import type { ContactEvent } from "./events.ts";
import {
  agentGaveUp,
  agentHangsUp,
  agentLost,
  agentNotReached,
  agentPickedUp,
  beginCallback,
  CALL_DELAY,
  connectCaller,
  customerNotReached,
  dialCustomer,
  forgetOffer,
  giveBack,
  isOutbound,
  nowTalking,
  offerAccepted,
  ring,
} from "./offer.ts";
import { connected } from "./connected.ts";
import { joinParty, nobodyLeft, theyTalk } from "./conversation.ts";
import {
  both,
  hasTransfer,
  hasNoVoice,
  isAccepted,
  isAgentsCall,
  isLegGone,
  isLegUp,
  isMyLeg,
  isMyOffer,
  isOnlyCall,
  isReaching,
  isTransfer,
  type EventOf,
} from "./react.ts";
import { go, stay } from "./transitions.ts";
import {
  isHangUp,
  isMyVoicemail,
  playVoicemail,
  voicemailHeard,
  voicemailLost,
} from "./voicemail.ts";

const entered = (draft: Draft, event: EventOf<"queue.entered">) => {
  const { skill, position, estimatedWaitSec, at } = event;
  Object.assign(draft.queue, { skill, position, estimatedWaitSec, enteredAt: at });
};
const begun = (draft: Draft, event: EventOf<"callback.due" | "outbound.begun">) => {
  const { skill, number, callerId, at } = event;
  Object.assign(draft.queue, { skill, enteredAt: at });
  const named = "callerName" in event ? { callerName: event.callerName } : {};
  draft.callback = { number, callerId, ...named, callDelaySec: 0 };
};
/** The caller left while the queue was being asked: nobody must be offered a contact without a voice. */
const goneBefore = (draft: Draft) => command(draft, { type: "leaveQueue", reason: "abandoned" });
const moved = stay((draft, { position, estimatedWaitSec }: EventOf<"queue.position">) => {
  Object.assign(draft.queue, { position, estimatedWaitSec });
});
/** What may happen to a contact's place as long as it has one. */
const inQueue = {
  "queue.position": moved,
  "queue.updated": stay(
    (draft, { skill, position, estimatedWaitSec }: EventOf<"queue.updated">) => {
      Object.assign(draft.queue, { skill, position, estimatedWaitSec });
    },
  ),
  "queue.info": stay((draft, { position, estimatedWaitSec }: EventOf<"queue.info">) => {
    if (position > 0) Object.assign(draft.queue, { position, estimatedWaitSec });
  }),
  "queue.left": go("none", (draft) => {
    Object.assign(draft.queue, { skill: "", position: 0, enteredAt: null, estimatedWaitSec: null });
    forgetOffer(draft);
    draft.callback = null;
    draft.voicemail = null;
  }),
};
const leave = (draft: Draft) => {
  const byScript = draft.flow.endReason === "hangup";
  command(draft, { type: "leaveQueue", reason: byScript ? "ended" : "abandoned" });
  forgetOffer(draft);
  draft.callback = null;
  draft.voicemail = null;
  // Who has talked with an agent, and was transferred to a queue, has not abandoned.
  if (draft.agent === null) draft.outcome = byScript ? null : "abandoned";
};
const abandoned = { guard: isOnlyCall, ...go("none", leave) };
/** A caller who hung up meanwhile counted on the callback or the voicemail; without it they have abandoned. */
const refused = [
  { guard: hasNoVoice, ...go("none", leave) },
  stay((draft) => {
    draft.callback = null;
    draft.voicemail = null;
  }),
];
/** Also while they were in no queue yet, or have hung up since: nobody needs them for it any more. */
const leftVoicemail = go("voicemail-waiting", (draft, event: EventOf<"voicemail.waiting">) => {
  const { skill, position, estimatedWaitSec, at } = event;
  const enteredAt = draft.queue.enteredAt ?? at;
  Object.assign(draft.queue, { skill, position, estimatedWaitSec, enteredAt });
});
const callbackOver = go("none", (draft) => {
  draft.outcome = isOutbound(draft) ? "outbound-failed" : "callback-failed";
  draft.callback = null;
});

/** What all kinds of offer have in common; `waiting` is where the contact goes when it comes to nothing. */
const offered = (
  waiting: "none" | "queued" | "callback-waiting" | "voicemail-waiting",
  ready: object,
) => ({
  ...inQueue,
  "agent-leg.answered": [
    { guard: both(isMyLeg, isAccepted), ...ready },
    { guard: isMyLeg, ...stay(agentPickedUp) },
  ],
  "offer.accepted": [
    // Told again after a crash: they are being connected already.
    { guard: both(isMyOffer, isAccepted) },
    { guard: both(isMyOffer, isLegUp), ...ready },
    // The agent accepted in the moment in which their phone was lost: nobody would ever be connected.
    { guard: both(isMyOffer, isLegGone), ...go(waiting, giveBack) },
    { guard: isMyOffer, ...stay(offerAccepted) },
  ],
  "agent-leg.ended": [
    { guard: both(isMyLeg, isAccepted), ...go(waiting, agentLost) },
    { guard: isMyLeg, ...stay(agentNotReached) },
  ],
  "offer.ended": { guard: isMyOffer, ...go(waiting, forgetOffer) },
  "bridge.failed": { guard: isMyLeg, ...go(waiting, giveBack) },
});

const readyForCaller = stay((draft) => {
  offerAccepted(draft);
  agentPickedUp(draft);
  connectCaller(draft);
});
/** The caller, who still rings, is answered first. */
const readyForLastAgent = stay((draft) => {
  offerAccepted(draft);
  agentPickedUp(draft);
  if (draft.call.voicePath) connectCaller(draft);
  else command(draft, { type: "answer" });
});
const readyForCallback = go("callback-dialling", (draft, event: ContactEvent) => {
  offerAccepted(draft);
  agentPickedUp(draft);
  beginCallback(draft, event.at);
});

const readyForVoicemail = go("voicemail-playing", (draft) => {
  offerAccepted(draft);
  agentPickedUp(draft);
  playVoicemail(draft);
});

/** The contact in the queue: from the request for an agent to the end of the conversation. */
export const queueRegion = {
  initial: "none",
  on: { "agent.hangs-up": { guard: isMyOffer, ...stay(agentHangsUp) } },
  states: {
    none: {
      on: {
        "queue.entered": [{ guard: hasNoVoice, ...stay(goneBefore) }, go("queued", entered)],
        "offer.made": { guard: isReaching, ...go("last-agent", ring) },
        "callback.due": go("callback-waiting", begun),
        "outbound.begun": go("callback-waiting", begun),
        "voicemail.waiting": leftVoicemail,
        "voicemail.refused": stay((draft) => {
          draft.voicemail = null;
        }),
        // Their agent has left them to somebody whom they had called.
        "party-leg.answered": { guard: isTransfer, ...stay(joinParty) },
        "bridge.joined": { guard: isTransfer, ...stay(theyTalk) },
        "bridge.failed": { guard: isTransfer, ...stay(nobodyLeft) },
        "party-leg.ended": { guard: isTransfer, ...stay(nobodyLeft) },
        "voice.gone": { guard: hasTransfer, ...stay(nobodyLeft) },
      },
    },
    queued: {
      on: {
        ...inQueue,
        "offer.made": go("offered", ring),
        "callback.waiting": go("callback-waiting"),
        "callback.refused": refused,
        "voicemail.waiting": leftVoicemail,
        "voicemail.refused": refused,
        "voice.gone": abandoned,
      },
    },
    offered: {
      on: {
        ...offered("queued", readyForCaller),
        "bridge.joined": { guard: isMyLeg, ...go("connected", nowTalking) },
        "callback.waiting": go("callback-offered"),
        "callback.refused": refused,
        "voicemail.refused": refused,
        "voice.gone": abandoned,
      },
    },
    "last-agent": {
      on: {
        ...offered("none", readyForLastAgent),
        "voice.answered": stay(connectCaller),
        "bridge.joined": { guard: isMyLeg, ...go("connected", nowTalking) },
        "voice.gone": abandoned,
      },
    },
    "callback-waiting": {
      on: {
        ...inQueue,
        "offer.made": go("callback-offered", ring),
        "callback.ended": callbackOver,
      },
    },
    "callback-offered": { on: offered("callback-waiting", readyForCallback) },
    "callback-dialling": {
      on: {
        "timer.due": {
          guard: ({ event }: { event: ContactEvent }) =>
            event.type === "timer.due" && event.timerId === CALL_DELAY,
          ...stay(dialCustomer),
        },
        "dial.answered": stay((draft) => {
          if (draft.offer) command(draft, { type: "bridge", legId: draft.offer.legId });
        }),
        "dial.failed": stay((draft, { cause }: EventOf<"dial.failed">) =>
          customerNotReached(draft, cause),
        ),
        "voice.gone": stay((draft, { cause }: EventOf<"voice.gone">) =>
          customerNotReached(draft, cause),
        ),
        "bridge.joined": { guard: isMyLeg, ...go("connected", nowTalking) },
        "bridge.failed": stay((draft) => {
          command(draft, { type: "hangup", cause: "failed" });
        }),
        "agent-leg.ended": [
          { guard: both(isMyLeg, isAgentsCall), ...stay(agentGaveUp) },
          {
            guard: isMyLeg,
            ...go("callback-waiting", (draft) => {
              agentLost(draft);
              command(draft, { type: "hangup", cause: "cancelled" });
            }),
          },
        ],
        "callback.waiting": go("callback-waiting"),
        "callback.ended": callbackOver,
      },
    },
    "voicemail-waiting": { on: { ...inQueue, "offer.made": go("voicemail-offered", ring) } },
    "voicemail-offered": { on: offered("voicemail-waiting", readyForVoicemail) },
    "voicemail-playing": {
      on: {
        "playback.finished": { guard: isMyVoicemail, ...go("none", voicemailHeard) },
        "playback.failed": { guard: isMyVoicemail, ...go("none", voicemailLost) },
        "agent-leg.ended": [
          { guard: both(isMyLeg, isHangUp), ...go("none", voicemailHeard) },
          { guard: isMyLeg, ...go("voicemail-waiting", agentLost) },
        ],
      },
    },
    connected,
  },
} as const;
