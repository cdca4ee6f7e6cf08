import type { LiveLeg, TelephonyListener, Timer } from "@cordboard/runtime";

import {
  isBlank,
  isIdle,
  liveLegsOf,
  newLine,
  type Line,
  type Switchboard,
} from "./simulated-line.ts";

/** The lines of all contacts, and who is told of what happens on them. */
export interface Lines extends Switchboard {
  start(listener: TelephonyListener): void;
  stop(): void;
  /** @throws Error before {@link start} */
  incoming(call: Parameters<TelephonyListener["incoming"]>[0]): string;
  legs(): readonly LiveLeg[];
  contacts(): readonly string[];
  forget(contactId: string): void;
}

export function simulateSwitchboard(timer: Timer): Lines {
  const lines = new Map<string, Line>();
  let listener: TelephonyListener | undefined;

  function line(contactId: string): Line {
    let found = lines.get(contactId);
    if (!found) lines.set(contactId, (found = newLine()));
    return found;
  }
  const peek = (contactId: string): Line => lines.get(contactId) ?? newLine();
  function tidy(contactId: string, it: Line): void {
    if (isBlank(it)) lines.delete(contactId);
  }
  const tell: Switchboard["tell"] = (contactId, event) => listener?.event(contactId, event);

  return {
    timer,
    line,
    peek,
    tell,
    start(to) {
      listener = to;
      to.link(true, "simulated");
    },
    stop() {
      listener = undefined;
    },
    incoming(call) {
      if (!listener) throw new Error("The switch has not been started.");
      return listener.incoming(call);
    },
    contacts: () => [...lines.keys()],
    legs: () => [...lines].flatMap(([contactId, it]) => liveLegsOf(contactId, it)),
    forget(contactId) {
      if (isIdle(peek(contactId))) lines.delete(contactId);
    },
    voiceGone(contactId, cause) {
      const it = peek(contactId);
      if (it.voice !== "gone") {
        it.stopDialling();
        if (it.dialled) it.dialled.over = cause;
        // What the script does on hearing of it is in vain, and is cleared away with the rest.
        it.recording?.ends();
        it.sound?.stop();
        if (it.bridge?.otherLegId === null) it.bridge = null;
        Object.assign(it, { voice: "gone", unanswered: null, sound: null });
        tidy(contactId, it);
      }
      tell(contactId, { type: "voice.gone", cause });
    },
    legGone(contactId, leg, cause) {
      const it = peek(contactId);
      if (!it.legs.includes(leg)) return;
      const { legId, kind } = leg;
      leg.stopRinging();
      leg.sound?.stop();
      it.legs = it.legs.filter((other) => other !== leg);
      if (it.bridge?.legId === legId || it.bridge?.otherLegId === legId) it.bridge = null;
      tidy(contactId, it);
      tell(contactId, { type: `${kind}-leg.ended`, legId, cause });
    },
  };
}
