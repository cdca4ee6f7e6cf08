import { begunOf, newContactFrom, newContactOf } from "../contact/begun.ts";
import type { ContactEvent } from "../contact/events.ts";
import type { Begun, JournalEntry, JournalFact } from "../contact/journal.ts";
import { MASKED_KEY } from "../contact/secrets.ts";
import { contactOf, interpreterOf, type ContactSnapshot } from "../contact/step.ts";
import type { Program } from "../flow/program.ts";
import { firstDifference, type Difference } from "./agree.ts";
import { guide } from "./guide.ts";
import { isMaskedInput, possibleEvents } from "./masked-input.ts";
import { beginningOf, NotReplayable, readJournal, type Told } from "./read-journal.ts";
import { maskFact } from "./mask.ts";
import { changesOf, type Changes } from "./changes.ts";

/** One event, and what the contact did in answer. */
export interface ReplayStep extends Changes {
  /** Number of the journal's entry that holds the event; the first step is the contact's beginning. */
  readonly seq: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly event: ContactEvent | null;
  /** What came of it, as it is recorded. */
  readonly facts: readonly JournalFact[];
  /**
   * Actions whose way was taken from the journal, because it depended on something that is masked there: a secret,
   * or numbers of a masked journal.
   */
  readonly guided: readonly string[];
}

/** A contact carried out again. */
export interface Replay {
  readonly contactId: string;
  readonly script: string;
  readonly scriptHash: string;
  /** To the end, or to where the replay differs. */
  readonly steps: readonly ReplayStep[];
  /** Null: everything came out as it is recorded. */
  readonly difference: Difference | null;
}

/**
 * Carries a contact out again: the core is run over the recorded events, on the version of the script that the contact
 * began with, and each command and trace is compared with the recorded one. It ends at the first difference: what
 * came after that was an answer to something else.
 *
 * @param program - compiled of the release that {@link beginningOf} names
 * @throws NotReplayable when the journal is not whole
 * @example
 * const { difference } = replay(journal, program);
 * if (difference) console.log(`At entry ${difference.seq} it went another way.`);
 */
export function replay(journal: readonly JournalEntry[], program: Program): Replay {
  const { begun, told } = readJournal(journal);
  const runner = runnerOf(program, begun, told);
  let snapshot = runner.create();
  const { contactId, seq, at } = begun;
  const { script, scriptHash } = beginningOf(journal) ?? begun;
  const first = changesOf(null, contactOf(snapshot), program);
  const steps: ReplayStep[] = [{ seq, at, event: null, facts: [], guided: [], ...first }];
  const result = { contactId, script, scriptHash, steps };
  for (const one of told) {
    const { seq: number, at: time, event } = one.entry;
    const before = contactOf(snapshot);
    const { snapshot: after, difference, guided } = runner.again(snapshot, one);
    const changes = changesOf(before, contactOf(after), program);
    steps.push({ seq: number, at: time, event, facts: one.facts, guided, ...changes });
    if (difference) return { ...result, difference };
    snapshot = after;
  }
  return { ...result, difference: null };
}

/** Takes one event after another, each in whichever way leads to what is recorded. */
function runnerOf(program: Program, begun: JournalEntry & Begun, told: readonly Told[]) {
  const allMasked = begun.masked === true;
  // What nothing is masked in needs no guide: then the program is run as it is.
  const guided =
    allMasked || JSON.stringify(told).includes(MASKED_KEY) ? guide(program) : undefined;
  const interpreter = interpreterOf(guided?.program ?? program);

  function attempt(before: ContactSnapshot, event: ContactEvent, { facts, entry }: Told) {
    // What the event brings another script for begins with that.
    const adopts = facts[0]?.kind === "begun";
    const from = adopts ? interpreter.adopt(before) : before;
    const fresh = adopts ? [begunOf(program, newContactFrom(contactOf(from)))] : [];
    const { snapshot, outbox } = interpreter.step(from, event);
    const now = [...fresh, ...outbox].map(asJson);
    const difference = firstDifference(facts, allMasked ? now.map(maskFact) : now, entry.seq + 1);
    return { snapshot, difference, guided: guided?.guided ?? [] };
  }

  return {
    create: () => interpreter.create(newContactOf(begun)),
    /** The attempt that comes out as it is recorded; the first, where none does. */
    again(before: ContactSnapshot, one: Told) {
      const { event } = one.entry;
      const isMasked = isMaskedInput(event, allMasked);
      let first: ReturnType<typeof attempt> | undefined;
      for (const recorded of guided ? [null, one.facts] : [null]) {
        for (const possible of possibleEvents(event)) {
          guided?.begin(event, isMasked, recorded);
          const attempted = attempt(before, possible, one);
          first ??= attempted;
          if (attempted.difference) continue;
          guided?.accept(contactOf(attempted.snapshot));
          return attempted;
        }
      }
      if (!first) throw new NotReplayable(`Entry ${one.entry.seq} holds no event.`);
      return first;
    },
  };
}

/** As it would be read from a journal. */
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
