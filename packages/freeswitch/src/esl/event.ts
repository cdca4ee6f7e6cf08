/** An event as FreeSWITCH tells it in JSON: flat, all values text. */
export class EslEvent {
  readonly name: string;
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(fields: Readonly<Record<string, unknown>>) {
    this.#fields = fields;
    this.name = this.get("Event-Name");
  }

  /** The channel it is about; empty for one about none. */
  get uuid(): string {
    return this.get("Unique-ID");
  }

  /** A header; empty where there is none. */
  get(header: string): string {
    const value = Object.hasOwn(this.#fields, header) ? this.#fields[header] : "";
    return typeof value === "string" ? value : "";
  }

  /** A variable of the channel. */
  variable(name: string): string {
    return this.get(`variable_${name}`);
  }
}

/** Null for what is no event. */
export function parseEvent(json: string): EslEvent | null {
  try {
    const fields: unknown = JSON.parse(json);
    return isRecord(fields) ? new EslEvent(fields) : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
