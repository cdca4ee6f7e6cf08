import { begunOf, newContactFrom } from "../contact/begun.ts";
import { commandsOf, type Command } from "../contact/commands.ts";
import type { PortEvent } from "../contact/events.ts";
import type { JournalEntry, JournalFact } from "../contact/journal.ts";
import type { Contact } from "../contact/state.ts";
import { withoutSecrets } from "../contact/secrets.ts";
import {
  contactOf,
  interpreterOf,
  type ContactSnapshot,
  type Interpreter,
} from "../contact/step.ts";
import type { Program } from "../flow/program.ts";
import type { Timer } from "../ports/timer.ts";
import { EventQueue, type Room } from "./event-queue.ts";
import { execute, type ContactPorts } from "./execute.ts";
import type { RuntimePorts } from "./ports.ts";

/** What a contact needs of the runtime around it. */
export interface Surroundings {
  readonly ports: RuntimePorts & ContactPorts;
  readonly timer: Timer;
  /** For keys and signals that wait to be handled. */
  readonly room: Room;
  /** Whatever fails around a contact is reported, and the contact goes on. */
  attempt<T>(contactId: string, failure: string, work: () => T): T | undefined;
  fault(failure: string, error: unknown, contactId: string): void;
  /** A step was taken. */
  stepped(contact: Contact, entries: readonly JournalEntry[]): void;
  /** The contact is over, and all that it has asked for is done. */
  settled(contactId: string): void;
}

/** Whether another script may begin: none has answered yet, or the agent who talks has asked for it. */
const takesOver = ({ asking, queue, offer }: Contact, event: PortEvent): boolean =>
  asking !== null ||
  (event.type === "desk.asked" && queue.state === "connected" && offer?.offerId === event.offerId);

const UNSAVED = "A contact could not be saved";

/** One contact in this process: takes its events one after another, saves each step, then carries its commands out. */
export class RunningContact {
  readonly contactId: string;
  #interpreter: Interpreter;
  readonly #around: Surroundings;
  readonly #events: EventQueue;
  readonly #timers = new Map<string, () => void>();
  #snapshot: ContactSnapshot;
  /** The last journal number written. */
  #seq: number;
  #busy = false;
  /** The step being saved, and what follows it. */
  #saving: Promise<void> | null = null;

  constructor(
    interpreter: Interpreter,
    snapshot: ContactSnapshot,
    seq: number,
    around: Surroundings,
  ) {
    this.#interpreter = interpreter;
    this.#snapshot = snapshot;
    this.#seq = seq;
    this.#around = around;
    this.#events = new EventQueue(around.room);
    this.contactId = contactOf(snapshot).contactId;
  }

  get contact(): Contact {
    return contactOf(this.#snapshot);
  }

  /**
   * An event that comes in the middle of a step waits for its end. With a program the event brings another script
   * than the one that the contact began with.
   */
  tell(event: PortEvent, program?: Program): void {
    this.#events.add({ event: { ...event, at: this.#around.timer.now() }, program });
    if (!this.#busy) this.#drain();
  }

  /** Resolves when it has taken all its events. */
  async idle(): Promise<void> {
    while (this.#saving !== null) await this.#saving;
  }

  write(facts: readonly JournalFact[], at = this.#around.timer.now()): readonly JournalEntry[] {
    const { ports, attempt } = this.#around;
    const { contactId } = this;
    const entries = facts.map((fact) => ({ contactId, seq: ++this.#seq, at, ...fact }));
    attempt(contactId, "A contact's journal could not be written", () =>
      ports.journal?.append(entries),
    );
    return entries;
  }

  /** Sets the timers of a contact that was stored. */
  armTimers(): void {
    for (const [timerId, dueAt] of Object.entries(this.contact.timers)) this.#arm(timerId, dueAt);
  }

  disarmTimers(): void {
    for (const timerId of this.#timers.keys()) this.#disarm(timerId);
  }

  #drain(): void {
    const { attempt, fault } = this.#around;
    this.#busy = true;
    for (let next = this.#events.next(); next; next = this.#events.next()) {
      const { event, program } = next;
      const begun = program && takesOver(this.contact, event) ? this.#begin(program) : [];
      const before = this.contact;
      const { snapshot, outbox, settled } = this.#interpreter.step(this.#snapshot, event);
      this.#snapshot = snapshot;
      const facts: readonly JournalFact[] = [{ kind: "event", event }, ...begun, ...outbox];
      const entries = before.over ? [] : this.write(withoutSecrets(before, this.contact, facts));
      const saved = attempt(this.contactId, UNSAVED, () => this.#save(settled));
      if (saved) {
        this.#saving = saved
          .catch((error: unknown) => fault(UNSAVED, error, this.contactId))
          .then(() => {
            this.#saving = null;
            this.#carryOut(commandsOf(outbox), entries);
            this.#drain();
          });
        return;
      }
      this.#carryOut(commandsOf(outbox), entries);
    }
    this.#busy = false;
  }

  /** With another script, as long as none has answered. */
  #begin(program: Program): readonly JournalFact[] {
    this.#interpreter = interpreterOf(program);
    this.#snapshot = this.#interpreter.adopt(this.#snapshot);
    return [begunOf(program, newContactFrom(this.contact))];
  }

  #save(settled: boolean): void | Promise<void> {
    const { store } = this.#around.ports;
    const { contactId } = this;
    if (settled) {
      // In this order: what was removed is never heard of again.
      this.#around.settled(contactId);
      return store?.remove(contactId);
    }
    const scriptHash = this.#interpreter.program.hash;
    const state = this.#interpreter.store(this.#snapshot);
    return store?.save({ contactId, scriptHash, seq: this.#seq, ...state });
  }

  #carryOut(commands: readonly Command[], entries: readonly JournalEntry[]): void {
    const { ports, attempt, stepped } = this.#around;
    if (entries.length > 0) stepped(this.contact, entries);
    for (const command of commands) {
      if (command.type === "startTimer") this.#arm(command.timerId, command.dueAt);
      else if (command.type === "cancelTimer") this.#disarm(command.timerId);
      else if (command.type !== "endContact") {
        attempt(this.contactId, `A command of a contact failed: ${command.type}`, () =>
          execute(this.contactId, command, ports, (event) => this.tell(event)),
        );
      }
    }
    if (this.contact.over) this.disarmTimers();
  }

  #arm(timerId: string, dueAt: number): void {
    this.#disarm(timerId);
    const cancel = this.#around.timer.at(dueAt, () => {
      this.#timers.delete(timerId);
      this.tell({ type: "timer.due", timerId });
    });
    this.#timers.set(timerId, cancel);
  }

  #disarm(timerId: string): void {
    this.#timers.get(timerId)?.();
    this.#timers.delete(timerId);
  }
}
