import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { RATE, shareAt, tone } from "./tone.ts";

const FRAME = 160;
const FRAME_MS = 20;
const PCMU = 0;
/** Payload type of telephone-event in the scenarios' SDP. */
const EVENTS = 101;
const KEYS = "0123456789*#";
/** What people hear "now": long enough to tell tones apart. */
const NOW_MS = 250;
const PACKETS_NOW = NOW_MS / FRAME_MS;

/** The media side of a phone: sends a tone or silence, presses keys, and listens. */
export interface RtpEndpoint {
  readonly port: number;
  /** Audio packets that came in. */
  readonly received: () => number;
  /** The last second of what came in holds mainly this tone. */
  hears(hertz: number): boolean;
  /** What came in just now, in the last quarter of a second, holds this tone among others. */
  hearsNow(hertz: number): boolean;
  /** What came in just now holds any sound at all. */
  hearsSoundNow(): boolean;
  /** The last `ms` of what came in hold any sound at all. */
  hearsSound(ms?: number): boolean;
  /** Sends this tone from now on; 0 is silence. */
  sing(hertz: number): void;
  /** Sends to this port of the loopback from now on. */
  sendTo(port: number): void;
  /** Presses keys as RFC 4733 events; resolves when the last is sent. */
  press(keys: string): Promise<void>;
  /** Presses keys of 40 ms, with `pauseMs` between two; resolves when the last is sent. */
  pressFast(keys: string, pauseMs: number): Promise<void>;
  close(): Promise<void>;
}

export async function openRtp(): Promise<RtpEndpoint> {
  const socket = createSocket("udp4").bind(0, "127.0.0.1");
  await once(socket, "listening");
  const heard = listenTo(socket);
  const sender = new Sender(socket);
  return {
    port: socket.address().port,
    received: () => heard.packets,
    hears: (hertz) => heard.last.length >= RATE / 4 && shareAt(hertz, heard.last) > 0.5,
    hearsNow: (hertz) => {
      const now = heard.now();
      return now.length >= (RATE * NOW_MS) / 2_000 && shareAt(hertz, now) > 0.25;
    },
    hearsSoundNow: () => heard.now().some(isSound),
    hearsSound: (ms = 500) => heard.last.subarray(-(RATE * ms) / 1000).some(isSound),
    sing: (hertz) => void (sender.hertz = hertz),
    sendTo: (port) => sender.sendTo(port),
    press: (keys) => sender.press(keys),
    pressFast: (keys, pauseMs) => sender.pressFast(keys, pauseMs),
    close: async () => {
      sender.stop();
      socket.close();
      await once(socket, "close");
    },
  };
}

/** µ-law bytes near zero are 0xff and 0x7f, counting down. */
function isSound(byte: number): boolean {
  return (byte & 0x7f) < 0x70;
}

interface Heard {
  packets: number;
  /** Payload that came in the last {@link NOW_MS}. */
  now(): Buffer;
  /** Payload of the last second. */
  last: Buffer;
}

function listenTo(socket: Socket): Heard {
  let recent: { readonly at: number; readonly payload: Buffer }[] = [];
  const heard: Heard = {
    packets: 0,
    last: Buffer.alloc(0),
    now: () => {
      const since = performance.now() - NOW_MS;
      recent = recent.filter(({ at }) => at >= since);
      return Buffer.concat(recent.map(({ payload }) => payload));
    },
  };
  socket.on("message", (packet) => {
    if (packet.length <= 12 || ((packet[1] ?? 0) & 0x7f) !== PCMU) return;
    heard.packets += 1;
    recent.push({ at: performance.now(), payload: packet.subarray(12) });
    if (recent.length > 2 * PACKETS_NOW) recent.splice(0, PACKETS_NOW);
    heard.last = Buffer.concat([heard.last, packet.subarray(12)]).subarray(-RATE);
  });
  return heard;
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function eventPayload(event: number, end: boolean, frames: number): Buffer {
  const payload = Buffer.alloc(4);
  payload.writeUInt8(event, 0);
  payload.writeUInt8((end ? 0x80 : 0) | 10, 1);
  payload.writeUInt16BE(frames * FRAME, 2);
  return payload;
}

class Sender {
  hertz = 0;
  #port = 0;
  #sequence = 1;
  #timestamp = 0;
  #timer: NodeJS.Timeout | null = null;
  readonly #socket: Socket;
  /** Packets of keys that wait to be sent, one a frame. */
  readonly #events: { marker: boolean; payload: Buffer; start: number }[] = [];
  #drained: (() => void)[] = [];

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  sendTo(port: number): void {
    this.#port = port;
    this.#timer ??= setInterval(() => this.#frame(), FRAME_MS);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#drained.splice(0).forEach((done) => done());
  }

  press(keys: string): Promise<void> {
    for (const key of keys) this.#queueKey(KEYS.indexOf(key));
    return new Promise((resolve) => this.#drained.push(resolve));
  }

  async pressFast(keys: string, pauseMs: number): Promise<void> {
    this.#onlyKeys = true;
    for (const key of keys) {
      const event = KEYS.indexOf(key);
      this.#timestamp += (2 * FRAME_MS + pauseMs) * (RATE / 1_000);
      const began = this.#timestamp;
      this.#send(EVENTS, true, began, eventPayload(event, false, 1));
      await later(FRAME_MS);
      for (let i = 0; i < 3; i++) this.#send(EVENTS, false, began, eventPayload(event, true, 2));
      await later(FRAME_MS + pauseMs);
    }
    this.#onlyKeys = false;
  }

  /** A key of 100 ms: five growing packets of one timestamp, then the end three times. */
  #queueKey(event: number): void {
    if (event < 0) throw new Error("keys are 0-9, * and #");
    const lengths = [1, 2, 3, 4, 5, 6, 6, 6];
    for (const [index, frames] of lengths.entries()) {
      const payload = eventPayload(event, index >= 5, frames);
      this.#events.push({ marker: index === 0, payload, start: index });
    }
    // A pause, so that two equal keys are two.
    for (let i = 0; i < 3; i++)
      this.#events.push({ marker: false, payload: Buffer.alloc(0), start: -1 });
  }

  #keyStarted = 0;
  /** Keys are pressed too fast for audio between them. */
  #onlyKeys = false;

  #frame(): void {
    if (this.#onlyKeys) return;
    this.#timestamp += FRAME;
    const event = this.#events.shift();
    if (event !== undefined && event.start >= 0) {
      if (event.start === 0) this.#keyStarted = this.#timestamp;
      this.#send(EVENTS, event.marker, this.#keyStarted, event.payload);
    } else {
      this.#send(PCMU, false, this.#timestamp, tone(this.hertz, this.#timestamp, FRAME));
    }
    if (this.#events.length === 0) this.#drained.splice(0).forEach((done) => done());
  }

  #send(type: number, marker: boolean, timestamp: number, payload: Buffer): void {
    const header = Buffer.alloc(12);
    header.writeUInt8(0x80, 0);
    header.writeUInt8((marker ? 0x80 : 0) | type, 1);
    header.writeUInt16BE(this.#sequence, 2);
    header.writeUInt32BE(timestamp >>> 0, 4);
    header.writeUInt32BE(0x0c0db0a4 ^ this.#port, 8);
    this.#sequence = (this.#sequence + 1) & 0xffff;
    this.#socket.send(Buffer.concat([header, payload]), this.#port, "127.0.0.1");
  }
}
