import type { ContactEvent } from "../contact/events.ts";
import type { JournalEntry } from "../contact/journal.ts";
import type { Outcome } from "../contact/values.ts";
import type { ContactRecord, Milestone, Recorded } from "./contact-record.ts";
import { QueueReader } from "./queue-reader.ts";
import { Stopwatch } from "./stopwatch.ts";

/** Makes the record of one contact while its journal is written, or read. */
export interface Recorder {
  /** The next entry of the journal; with the last one of the contact the record is ready. */
  take(entry: JournalEntry): ContactRecord | null;
}

type Begun = JournalEntry & { readonly kind: "begun" };

/**
 * The record of a contact, out of its journal; null when the contact is not over.
 *
 * @example recordOf(journal)?.phasesMs.queue // so long the caller waited, in milliseconds
 */
export function recordOf(journal: readonly JournalEntry[]): ContactRecord | null {
  const recorder = createRecorder();
  let record: ContactRecord | null = null;
  for (const entry of journal) record = recorder.take(entry) ?? record;
  return record;
}

export function createRecorder(): Recorder {
  const queue = new QueueReader();
  const phases = new Stopwatch();
  const recordings: Recorded[] = [];
  const milestones: Milestone[] = [];
  /** Legs of people outside who are called or there, and the one whom the caller talks with. */
  const parties = new Set<string>();
  let party: string | null = null;
  let begun: Begun | null = null;
  let answeredAt: number | null = null;

  function note(event: ContactEvent): void {
    switch (event.type) {
      case "voice.answered":
      case "dial.answered":
        answeredAt ??= event.at;
        return;
      case "bridge.joined":
        if (parties.has(event.legId) && event.otherLegId === undefined) party = event.legId;
        return;
      case "party-leg.ended":
        parties.delete(event.legId);
        if (event.legId === party) party = null;
        return;
      case "bridge.left":
      case "voice.gone":
        party = null;
        return;
      case "recording.finished":
        if (event.spoken) recordings.push(recordedOf(event));
        return;
      default:
    }
  }

  function presentPhase() {
    if (party !== null) return "outside";
    const ofQueue = queue.phase;
    if (ofQueue !== null) return ofQueue;
    if (parties.size > 0) return "outside";
    return answeredAt === null && !queue.wasThere ? "ringing" : "script";
  }

  function finished(endedAt: number, outcome: Outcome): ContactRecord | null {
    if (!begun) return null;
    const { contactId, script, scriptHash, ani, dnis, linkedTo = null, at } = begun;
    return {
      contactId,
      script,
      scriptHash,
      ani,
      dnis,
      linkedTo,
      beganAt: at,
      answeredAt,
      endedAt,
      outcome,
      phasesMs: phases.read(),
      recordings,
      milestones,
      ...queue.finish(endedAt),
    };
  }

  return {
    take(entry) {
      const { at } = entry;
      // A hook may have chosen another script than the number's own, while the call rang.
      if (entry.kind === "begun") begun = begun ? { ...entry, at: begun.at } : entry;
      phases.passTo(at);
      if (entry.kind === "event") note(entry.event);
      if (entry.kind === "event") queue.heard(entry.event);
      if (entry.kind === "milestone") milestones.push({ at, name: entry.name, data: entry.data });
      if (entry.kind === "command") {
        const { command } = entry;
        if (command.type === "ringParty") parties.add(command.legId);
        if (command.type === "dropParty") parties.delete(command.legId);
        if (command.type === "endContact") return finished(at, command.outcome);
        queue.asked(command, at);
      }
      phases.phase = presentPhase();
      return null;
    },
  };
}

const recordedOf = ({ recordingId, durationSec }: Recorded): Recorded => ({
  recordingId,
  durationSec,
});
