import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { soundFormatOf } from "./sound-format.ts";
import { hertzOf, powerOf, sine, tone, wavOf } from "./testing/sounds.ts";
import { writeWav } from "./wav.ts";

describe("a file of each format", () => {
  it.each([
    ["MP3", tone("mp3"), 16_000],
    ["FLAC", tone("flac"), 16_000],
    ["Ogg Vorbis", tone("ogg"), 16_000],
    ["Ogg Opus", tone("opus"), 48_000],
    ["WAV", writeWav(sine(440, 16_000, 0.5)), 16_000],
  ])("%s: the tone in it is heard", async (name, file, rate) => {
    expect(soundFormatOf(file)?.name).toBe(name);
    const sound = await decode(file);
    expect(sound).toMatchObject({ rate, isCut: false });
    expect(sound.samples.length / rate).toBeGreaterThan(0.45);
    expect(sound.samples.length / rate).toBeLessThan(0.65);
    expect(hertzOf(sound)).toBeCloseTo(440, -1);
    expect(powerOf(sound)).toBeGreaterThan(0.15);
  });

  it.each([
    ["MP3", tone("mp3")],
    ["FLAC", tone("flac")],
    ["Ogg Vorbis", tone("ogg")],
    ["Ogg Opus", tone("opus")],
    ["WAV", writeWav(sine(440, 16_000, 0.5))],
  ])("%s: of which the end is missing, is told", async (_name, file) => {
    const half = file.subarray(0, Math.floor(file.length * 0.7));
    const told = await decode(half).then(
      ({ isCut }) => (isCut ? "cut" : "whole"),
      (error: Error) => error.message,
    );
    expect(told).toMatch(/^cut$|no sound/);
  });
});

it("an MP3 is whole, whatever words are in its title", async () => {
  const words = Buffer.concat([Buffer.from("Information "), Buffer.alloc(116, 0xff)]);
  const tag = Buffer.concat([Buffer.from("ID3\u0004\0\0\0\0\u0001\0", "latin1"), words]);
  expect(await decode(Buffer.concat([tag, tone("mp3")]))).toMatchObject({ isCut: false });
});

/** One loud sample, written in every way that WAV files have. */
const bytes = (size: number, write: (data: Buffer) => void) => {
  const data = Buffer.alloc(size);
  write(data);
  return data;
};

describe("a WAV file", () => {
  it.each([
    ["8 bit", 1, 8, Buffer.of(192)],
    ["16 bit", 1, 16, bytes(2, (data) => data.writeInt16LE(16_384))],
    ["24 bit", 1, 24, bytes(3, (data) => data.writeIntLE(4_194_304, 0, 3))],
    ["32 bit", 1, 32, bytes(4, (data) => data.writeInt32LE(1_073_741_824))],
    ["32 bit floating point", 3, 32, bytes(4, (data) => data.writeFloatLE(0.5))],
    ["64 bit floating point", 3, 64, bytes(8, (data) => data.writeDoubleLE(0.5))],
    ["A-law", 6, 8, Buffer.of(0xa5)],
    ["µ-law", 7, 8, Buffer.of(0x8f)],
  ])("of %s", async (_name, encoding, bits, data) => {
    const { samples } = await decode(wavOf(data, { encoding, bits }));
    expect(samples[0]).toBeGreaterThan(0.47);
    expect(samples[0]).toBeLessThan(0.53);
  });

  it("of two channels: both are heard", async () => {
    const data = bytes(4, (both) => both.writeInt16LE(16_384, 2));
    const { samples } = await decode(wavOf(data, { encoding: 1, bits: 16, channels: 2 }));
    expect([...samples]).toEqual([0.25]);
  });

  it("whose header claims too much, as programs write to a pipe, is whole", async () => {
    const file = writeWav(sine(440, 8_000, 0.1));
    file.writeUInt32LE(0x7ffff000, 40);
    expect(await decode(file)).toMatchObject({ isCut: false });
  });
});

describe("what is no sound is refused, with what it is", () => {
  it.each([
    ["\0\0\0 ftypM4A and so on", "It is an MPEG-4 file (M4A, AAC)."],
    ["hello, I am no sound at all", "It is no sound file that is known here."],
    ["", "It is no sound file that is known here."],
    ["RIFF\x10\0\0\0WAVEand so on", "It is a WAV file without sound in it."],
  ])("%j", async (text, message) => {
    await expect(decode(Buffer.from(text, "latin1"))).rejects.toThrow(message);
  });

  it("also a WAV file of another encoding, or with nothing in it", async () => {
    const gsm = wavOf(Buffer.alloc(10), { encoding: 0x31, bits: 0 });
    await expect(decode(gsm)).rejects.toThrow("It is a WAV file with GSM in it.");
    const empty = wavOf(Buffer.alloc(0), { encoding: 1, bits: 16 });
    await expect(decode(empty)).rejects.toThrow("There is no sound in the WAV file.");
  });

  it.each([1, 3_999, 384_001, 2_000_000_000])("also one of %i Hz", async (rate) => {
    const file = wavOf(Buffer.alloc(16), { encoding: 1, bits: 16, rate });
    await expect(decode(file)).rejects.toThrow(`Its sample rate is ${rate} Hz.`);
  });

  it("also one of more than 10 minutes", async () => {
    const long = wavOf(Buffer.alloc(601 * 8_000), { encoding: 7, bits: 8 });
    await expect(decode(long)).rejects.toThrow("It is longer than 10 minutes");
  });
});
