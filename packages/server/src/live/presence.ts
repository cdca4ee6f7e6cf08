import { PresenceMessage, type Person } from "@cordboard/api";
import { compileShape } from "@cordboard/language";
import type { RawData, WebSocket } from "ws";

const shape = compileShape(PresenceMessage);
const isPresence = (value: unknown): value is PresenceMessage => shape(value);

/** Who has which script open: what each screen last said, as long as it is connected. */
export class Presence {
  readonly #people = new Map<WebSocket, Person>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  people(): Person[] {
    return [...this.#people.values()];
  }

  /** What is nothing that a screen may say is passed over. */
  hear(screen: WebSocket, data: RawData): void {
    const said = valueOf(data);
    if (!isPresence(said)) return;
    const { id, name, script, unsaved } = said;
    this.#people.set(screen, { id, name, script, unsaved });
    this.#changed();
  }

  leave(screen: WebSocket): void {
    if (this.#people.delete(screen)) this.#changed();
  }
}

function valueOf(data: RawData): unknown {
  try {
    // oxlint-disable-next-line typescript/no-base-to-string -- a buffer's text
    return JSON.parse(data.toString()) as unknown;
  } catch {
    return undefined;
  }
}
