import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Captures of keys as RFC 4733 events, of Debian's package of SIPp. */
const CAPTURES = "/usr/share/sip-tester";
const FILE_HEADER = 24;
const RECORD_HEADER = 16;
/** Of Ethernet, IP and UDP, before RTP. */
const TO_RTP = 14 + 20 + 8;
const PACKETS = 10;

/**
 * Captures of a key that is pressed again and again: SIPp plays them as they are, and what has the time stamp of a key
 * that was pressed already counts as the same key.
 */
export async function keyCaptures(folder: string, key: string, count: number): Promise<string[]> {
  const original = await readFile(join(CAPTURES, `dtmf_2833_${key}.pcap`));
  const files = Array.from({ length: count }, (_, index) => join(folder, `key-${index}.pcap`));
  await Promise.all(files.map((file, index) => writeFile(file, pressedLater(original, index))));
  return files;
}

function pressedLater(original: Buffer, times: number): Buffer {
  const capture = Buffer.from(original);
  let at = FILE_HEADER;
  while (at < capture.length) {
    const length = capture.readUInt32LE(at + 8);
    const rtp = at + RECORD_HEADER + TO_RTP;
    capture.writeUInt16BE((capture.readUInt16BE(rtp + 2) + times * PACKETS) & 0xffff, rtp + 2);
    capture.writeUInt32BE((capture.readUInt32BE(rtp + 4) + times * 8_000) >>> 0, rtp + 4);
    at += RECORD_HEADER + length;
  }
  return capture;
}
