/** One message of the event socket: a block of headers, and a body where `Content-Length` says so. */
export interface EslMessage {
  /** By name in lower case; the last of two with the same name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const END_OF_HEADERS = Buffer.from("\n\n");
const NEWLINE = 10;
/** Far above what a switch sends; beyond it the stream is not that of an event socket. */
const MAX_HEADERS = 64 * 1024;
const MAX_BODY = 16 * 1024 * 1024;

/** Cuts the stream of bytes into messages, however the network has split or merged them. */
export class EslFraming {
  #rest: Buffer = Buffer.alloc(0);

  /**
   * The messages that are whole now; what is left waits for more bytes.
   *
   * @throws Error when this cannot be an event socket; nothing after it can be read
   */
  push(bytes: Buffer): readonly EslMessage[] {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const messages: EslMessage[] = [];
    for (let next = this.#take(); next !== null; next = this.#take()) messages.push(next);
    return messages;
  }

  #take(): EslMessage | null {
    let from = 0;
    // A reply may end in one newline more than it must.
    while (this.#rest[from] === NEWLINE) from += 1;
    const end = this.#rest.indexOf(END_OF_HEADERS, from);
    if (end === -1) {
      if (this.#rest.length - from > MAX_HEADERS) throw new Error("headers without an end");
      return null;
    }
    const headers = parseHeaders(this.#rest.toString("utf8", from, end));
    const length = Number(headers.get("content-length") ?? 0);
    if (!Number.isInteger(length) || length < 0 || length > MAX_BODY)
      throw new Error("a body of impossible length");
    const begin = end + END_OF_HEADERS.length;
    if (this.#rest.length < begin + length) return null;
    const body = this.#rest.toString("utf8", begin, begin + length);
    this.#rest = this.#rest.subarray(begin + length);
    return { headers, body };
  }
}

function parseHeaders(block: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of block.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}
