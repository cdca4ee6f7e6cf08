import { createSocket } from "node:dgram";
import { once } from "node:events";

import { tone } from "./tone.ts";

const FRAME = 160;
const FRAME_MS = 20;
/** Before the number of a frame, so that nothing else is taken for one. */
const MARK = Buffer.from("CORD");
const NUMBER_AT = 12 + MARK.length;

/** One side of a conversation whose every frame is numbered: what did not arrive is known, however late anybody looked. */
export interface NumberedAudio {
  readonly port: number;
  /** Speaks from now on, to this port of the loopback. */
  speakTo(port: number): void;
  /** Frames of the other side that were heard. */
  heard(): number;
  /** The longest time of which nothing was heard since the first frame, in ms. */
  longestGapMs(): number;
  close(): Promise<void>;
}

/** A tone of 20 ms frames in µ-law. Asterisk passes them on as they are where both sides have the same codec. */
export async function openNumberedAudio(): Promise<NumberedAudio> {
  const socket = createSocket("udp4").bind(0, "127.0.0.1");
  await once(socket, "listening");
  const numbers = new Set<number>();
  socket.on("message", (packet) => {
    if (packet.subarray(12, NUMBER_AT).equals(MARK)) numbers.add(packet.readUInt32BE(NUMBER_AT));
  });
  let timer: NodeJS.Timeout | undefined;
  return {
    port: socket.address().port,
    heard: () => numbers.size,
    longestGapMs: () => longestRun(numbers) * FRAME_MS,
    speakTo(port) {
      const began = performance.now();
      let sent = 0;
      // What a busy machine made late is sent at once.
      timer ??= setInterval(() => {
        const due = Math.floor((performance.now() - began) / FRAME_MS);
        for (; sent < due; sent++) socket.send(frame(sent), port, "127.0.0.1");
      }, FRAME_MS);
    },
    close: async () => {
      clearInterval(timer);
      socket.close();
      await once(socket, "close");
    },
  };
}

function frame(number: number): Buffer {
  const header = Buffer.alloc(12);
  header.writeUInt8(0x80, 0);
  header.writeUInt16BE(number & 0xffff, 2);
  header.writeUInt32BE((number * FRAME) >>> 0, 4);
  const audio = tone(1_000, number * FRAME, FRAME);
  MARK.copy(audio);
  audio.writeUInt32BE(number, MARK.length);
  return Buffer.concat([header, audio]);
}

/** The most numbers in a row that are missing between the first and the last. */
function longestRun(numbers: ReadonlySet<number>): number {
  let [longest, before] = [0, -1];
  for (const number of [...numbers].toSorted((a, b) => a - b)) {
    if (before >= 0) longest = Math.max(longest, number - before - 1);
    before = number;
  }
  return longest;
}
