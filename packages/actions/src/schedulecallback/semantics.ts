import { wallClockAt } from "@cordboard/language";
import { defineSemantics, done, failed, wait, type CodedError } from "@cordboard/runtime";

import { dialable } from "../dialable.ts";
import { EXTENSION_DROPPED } from "../extensions.ts";
import { instantWanted } from "./when.ts";
import type { WhenPart } from "./when-written.ts";

interface Schedulecallback {
  readonly number: string;
  readonly date: string;
  readonly time: string;
  readonly timeZone: string;
  readonly skill?: string;
  readonly agent: string;
  readonly own: boolean;
  readonly callerId: string;
  readonly attempts: number;
  readonly minutesBetween: number;
  readonly storeTime?: string;
}

/** Whose clock it is. */
interface Progress {
  readonly timeZone: string;
}

export const semantics = defineSemantics<Schedulecallback, Progress>({
  start({ properties, contact: { call, queue }, now, text, timeZone: scriptsOwn }) {
    const { attempts, minutesBetween, own } = properties;
    const wanted = dialable(text(properties.number), call.country);
    if (!wanted) return failed("invalid-number", "The number to call back cannot be dialled.");
    const timeZone = text(properties.timeZone).trim() || scriptsOwn;
    const [date, time] = [text(properties.date).trim(), text(properties.time).trim()];
    const meant = instantWanted({ date, time, timeZone }, now);
    if (typeof meant === "string") return failed(...UNREADABLE[meant]);
    const waitsIn = queue.state === "none" ? "" : queue.skill;
    const skill = properties.skill === undefined ? waitsIn : text(properties.skill);
    if (skill === "")
      return failed("not-queued", "No skill is named, and the contact is in no queue.");
    const command = {
      type: "schedule",
      number: wanted.number,
      callerId: text(properties.callerId),
      retry: { attempts, minutesBetween },
      dueAt: meant.at,
      skill,
      agent: text(properties.agent),
      own,
      dnis: call.dnis,
    } as const;
    const warnings = [
      ...(wanted.extension ? [EXTENSION_DROPPED] : []),
      ...(meant.odd === null ? [] : [oddTime(meant.odd, meant.at, timeZone)]),
    ];
    return wait({ timeZone }, { commands: [command], warnings });
  },
  on({ properties: { storeTime } }, { timeZone }, event) {
    if (event.type === "schedule.refused") return failed(event.code, event.message);
    if (event.type !== "schedule.made") return wait({ timeZone });
    if (storeTime === undefined) return done("Default");
    return done("Default", { variables: { [storeTime]: shown(event.dueAt, timeZone) } });
  },
});

const UNREADABLE: { readonly [part in WhenPart]: readonly [code: string, message: string] } = {
  date: ["invalid-date", "The date of the callback is none."],
  time: ["invalid-time", "The time of the callback is none."],
  timeZone: ["unknown-time-zone", "There is no such time zone."],
};

function shown(at: number, timeZone: string): string {
  const { date, time } = wallClockAt(at, timeZone);
  return `${date}T${time}`;
}

function oddTime(odd: "skipped" | "repeated", at: number, timeZone: string): CodedError {
  const why = odd === "skipped" ? "The clocks skip the time" : "The clocks show the time twice";
  const then = shown(at, timeZone).replace("T", " at ");
  return { code: `time-${odd}`, message: `${why}: the callback is on ${then}, ${timeZone}.` };
}
