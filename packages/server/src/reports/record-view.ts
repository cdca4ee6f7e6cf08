import type { ContactRecordView } from "@cordboard/api";
import type { KeptRecord } from "@cordboard/routing/sql";
import { directionsOf, PHASES } from "@cordboard/runtime";

const seconds = (ms: number): number => Math.round(ms / 100) / 10;
const secondsOrNull = (ms: number | null): number | null => (ms === null ? null : seconds(ms));

/** A record as the API shows it: durations in seconds. */
export function recordView(record: KeptRecord): ContactRecordView {
  const { stays, offers, phasesMs, callback, scheduled, recordings, milestones, ...same } = record;
  return {
    ...same,
    direction: directionsOf(record.kind),
    phasesSec: phasesMs && phasesSec(phasesMs),
    queues: stays.map(({ waitedMs, offerId: _offer, ...stay }) => ({
      ...stay,
      waitedSec: secondsOrNull(waitedMs),
    })),
    agents: offers.map(({ offerId: _offer, talkMs, holdMs, acwMs, ...offer }) => ({
      ...offer,
      talkSec: seconds(talkMs),
      holdSec: seconds(holdMs),
      acwSec: secondsOrNull(acwMs),
    })),
    callback: callback && { ...callback, attempts: [...callback.attempts] },
    scheduled: [...scheduled],
    recordings: [...recordings],
    milestones: [...milestones],
  };
}

const phasesSec = (ms: NonNullable<KeptRecord["phasesMs"]>) =>
  Object.fromEntries(PHASES.map((phase) => [phase, seconds(ms[phase])])) as NonNullable<
    ContactRecordView["phasesSec"]
  >;
