import type { PromptPart, TelephonyBridge } from "@cordboard/runtime";

import { legOf, type Line, type Switchboard } from "./simulated-line.ts";
import type { SimulatedSounds } from "./simulated-sounds.ts";

/** What somebody on the line hears. */
export interface Hearing {
  readonly sound: PromptPart | "music" | "ringback" | "beep" | null;
  /** Whom they talk with: a leg, or null for the voice leg; undefined: nobody. */
  readonly talksWith: string | null | undefined;
}

const isUp = (it: Line, legId: string | null): boolean =>
  legId === null ? it.voice === "up" : legOf(it, legId)?.up === true;

/** Who talks with whom. */
export function simulateBridge({ peek, tell }: Switchboard): TelephonyBridge {
  return {
    bridge(contactId, legId, other) {
      const it = peek(contactId);
      const otherLegId = other ?? null;
      const named = other === undefined ? { legId } : { legId, otherLegId: other };
      const fail = (message: string) =>
        tell(contactId, { type: "bridge.failed", ...named, message });
      if (!isUp(it, legId) || !isUp(it, otherLegId)) return fail("A leg is gone.");
      const { bridge } = it;
      if (bridge && (bridge.legId !== legId || bridge.otherLegId !== otherLegId))
        return fail("Others are joined; part them first.");
      if (otherLegId === null && it.sound?.parts === "music") it.sound = null;
      it.bridge = { legId, otherLegId };
      tell(contactId, { type: "bridge.joined", ...named });
    },
    unbridge(contactId) {
      peek(contactId).bridge = null;
      tell(contactId, { type: "bridge.left" });
    },
  };
}

/** @param who - a leg, or null for the voice leg */
export function hearingOf(
  it: Line,
  who: string | null,
  now: number,
  { partAt }: Pick<SimulatedSounds, "partAt">,
): Hearing {
  const talksWith = partnerOf(it, who);
  const own = who === null ? it.sound : legOf(it, who)?.sound;
  // What is played to the caller is heard by whom they talk with.
  const playing = own ?? (who !== null && talksWith === null ? it.sound : null);
  if (playing?.parts === "music") return { sound: "music", talksWith };
  if (playing) {
    return { sound: partAt(playing.parts, (now - playing.beganAt) / 1000), talksWith };
  }
  if (who !== null) return { sound: null, talksWith };
  if (isRungFor(it)) return { sound: "ringback", talksWith };
  return { sound: (it.recording?.beepsUntil ?? 0) > now ? "beep" : null, talksWith };
}

/** The caller hears that somebody is rung for them. */
export const isRungFor = ({ legs }: Line): boolean =>
  legs.some(({ ringback, up }) => ringback && !up);

function partnerOf({ bridge }: Line, who: string | null): string | null | undefined {
  if (bridge?.legId === who) return bridge.otherLegId;
  return bridge?.otherLegId === who ? bridge.legId : undefined;
}
