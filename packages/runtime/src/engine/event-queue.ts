import type { ContactEvent, PortEvent } from "../contact/events.ts";
import type { Program } from "../flow/program.ts";

/** What people or programs can send without end. Everything else answers something that was asked for. */
const UNASKED: ReadonlySet<string> = new Set<PortEvent["type"]>(["digit", "signal"]);
/** So many of them wait at most: with one contact, and in the whole process. */
const MOST_OF_ONE = 64;
const MOST_OF_ALL = 10_000;

interface Waiting {
  readonly event: ContactEvent;
  /** The script that the event brings, where it brings one. */
  readonly program?: Program | undefined;
}

/** Room for what nobody asked for, shared by all contacts of a process. */
export class Room {
  #taken = 0;

  take(): boolean {
    if (this.#taken >= MOST_OF_ALL) return false;
    this.#taken++;
    return true;
  }

  give(): void {
    this.#taken--;
  }
}

/**
 * The events of one contact that wait for their turn. It cannot grow without bound: keys and signals beyond the bound
 * are counted and not kept, and of positions in the queue only the last one. Events of legs and queue are never lost.
 */
export class EventQueue {
  readonly #room: Room;
  #events: Waiting[] = [];
  #unasked = 0;
  #dropped = 0;
  #droppedAt = 0;

  constructor(room: Room) {
    this.#room = room;
  }

  add(waiting: Waiting): void {
    const { event } = waiting;
    if (UNASKED.has(event.type)) {
      if (this.#unasked >= MOST_OF_ONE || !this.#room.take()) {
        this.#dropped++;
        this.#droppedAt = event.at;
        return;
      }
      this.#unasked++;
    }
    const isNewer =
      event.type === "queue.position" && this.#events.at(-1)?.event.type === event.type;
    if (isNewer) this.#events.pop();
    this.#events.push(waiting);
  }

  /** The next event; what had to be dropped is told once, when there is room again. */
  next(): Waiting | undefined {
    const waiting = this.#events.shift();
    if (waiting && UNASKED.has(waiting.event.type)) {
      this.#unasked--;
      this.#room.give();
    }
    if (waiting || this.#dropped === 0) return waiting;
    const count = this.#dropped;
    this.#dropped = 0;
    return { event: { type: "events.dropped", count, at: this.#droppedAt } };
  }
}
