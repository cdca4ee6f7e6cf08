import { command, newId, type Draft } from "../contact/draft.ts";
import type { ContactEvent } from "../contact/events.ts";
import type { Reaching } from "../contact/state.ts";
import { ask, refuse } from "./asking.ts";
import { applyDebug } from "./debug.ts";
import { endFlow } from "./doing.ts";

/*
 * The call rings, and the agent who called this caller before is tried: before the number's hook, because that says
 * what else is to answer. The script has not begun and hears of nothing. The queue region brings the two together.
 */

/** An event while the last agent is tried. */
export function whileReaching(draft: Draft, reaching: Reaching, event: ContactEvent): void {
  switch (event.type) {
    case "voice.ringing": {
      const { ani, dnis } = draft.call;
      return command(draft, { type: "requestLastAgent", number: reaching.number, ani, dnis });
    }
    case "last-agent.refused":
      if (event.reason === "not-called") return usualWay(draft);
      return notThere(draft, reaching);
    case "offer.ended":
    case "agent-leg.ended":
    case "bridge.failed":
      // The queue region has taken note: unless it still tries, the agent does not take the call.
      if (draft.queue.state === "none") notThere(draft, reaching);
      return;
    case "bridge.joined":
      draft.reaching = null;
      return endFlow(draft, "answered");
    case "voice.answered":
      if (reaching.refused && reaching.prompt) {
        const playbackId = newId(draft, "playback");
        command(draft, { type: "play", playbackId, parts: [reaching.prompt] });
      }
      return;
    case "playback.finished":
    case "playback.failed":
      draft.reaching = null;
      return refuse(draft, "agent-unavailable", "normal");
    case "voice.gone":
      draft.reaching = null;
      return endFlow(draft, "released");
    case "debug":
      return applyDebug(draft, event);
    default:
  }
}

function notThere(draft: Draft, reaching: Reaching): void {
  if (reaching.refused) return;
  if (reaching.mode === "first") return usualWay(draft);
  if (!reaching.prompt) {
    draft.reaching = null;
    return refuse(draft, "agent-unavailable", "busy");
  }
  draft.reaching = { ...reaching, refused: true };
  draft.outcome = "rejected";
  command(draft, { type: "answer" });
}

/** As every other call to the number; one that was answered already is answered once more. */
function usualWay(draft: Draft): void {
  draft.reaching = null;
  draft.flow.suspended = false;
  if (draft.asking) ask(draft, draft.asking);
  else command(draft, { type: "answer" });
}
