import type { Contact, HangupCause, JournalEntry } from "@cordboard/runtime";

import { LIMIT_DEFAULTS, type Limits } from "../config/sections/limits.ts";

/** Why a call was not taken, though a script would have answered it. */
export type Rejection = "too-many-calls" | "calls-too-fast" | "shutting-down";

interface Facts {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly onRejected: (why: Rejection) => void;
}

/** Every new call passes here before anything is done about it. It counts the calls that are there. */
export class CallGate {
  readonly #calls = new Set<string>();
  readonly #limits: Limits;
  readonly #facts: Facts;
  #closed = false;
  /** New calls that may come at once; they grow with time, up to those of one second. */
  #allowed: number;
  #allowedAt: number;
  #idle: (() => void)[] = [];

  constructor(limits: Limits, facts: Facts) {
    this.#limits = limits;
    this.#facts = facts;
    this.#allowed = limits.callsPerSecond ?? Infinity;
    this.#allowedAt = facts.now();
  }

  /** Calls that ring, are up, or are being dialled. */
  get calls(): number {
    return this.#calls.size;
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  /** @returns why the call is hung up; undefined lets it in */
  admit(contactId: string): HangupCause | undefined {
    const why = this.#rejection();
    if (why === undefined) {
      this.#calls.add(contactId);
      return undefined;
    }
    this.#facts.onRejected(why);
    return "congestion";
  }

  /** A contact has taken a step: it may have let its line go, or taken one. */
  stepped(contact: Contact, entries: readonly JournalEntry[] = []): void {
    const last = entries.at(-1);
    const isOver = last?.kind === "command" && last.command.type === "endContact";
    if (!isOver && holdsLine(contact)) this.#calls.add(contact.contactId);
    else if (this.#calls.delete(contact.contactId) && this.#calls.size === 0) this.#tellIdle();
  }

  /** From now on no call is let in. */
  close(): void {
    this.#closed = true;
  }

  /** Fulfilled when there is no call any more. */
  idle(): Promise<void> {
    if (this.#calls.size === 0) return Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#idle.push(resolve);
    return promise;
  }

  #rejection(): Rejection | undefined {
    if (this.#closed) return "shutting-down";
    const { maxCalls = LIMIT_DEFAULTS.maxCalls } = this.#limits;
    if (this.#calls.size >= maxCalls) return "too-many-calls";
    return this.#isTooFast() ? "calls-too-fast" : undefined;
  }

  #isTooFast(): boolean {
    const { callsPerSecond } = this.#limits;
    if (callsPerSecond === undefined) return false;
    const now = this.#facts.now();
    const grown = this.#allowed + ((now - this.#allowedAt) / 1000) * callsPerSecond;
    this.#allowed = Math.min(callsPerSecond, grown);
    this.#allowedAt = now;
    if (this.#allowed < 1) return true;
    this.#allowed--;
    return false;
  }

  #tellIdle(): void {
    const waiting = this.#idle;
    this.#idle = [];
    for (const tell of waiting) tell();
  }
}

const HELD_WITHOUT_VOICE: ReadonlySet<Contact["queue"]["state"]> = new Set([
  "none",
  "last-agent",
  "callback-dialling",
]);

/** A contact that waits to be called back, or for its voicemail to be heard, holds none. */
const holdsLine = ({ call, queue }: Contact): boolean =>
  call.voicePath || HELD_WITHOUT_VOICE.has(queue.state);
