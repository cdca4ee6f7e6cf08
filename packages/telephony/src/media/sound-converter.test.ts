import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { SoundConverter } from "./sound-converter.ts";
import { hertzOf, sine, tone } from "./testing/sounds.ts";
import { writeWav } from "./wav.ts";

const FILES = {
  mp3: tone("mp3"),
  flac: tone("flac"),
  ogg: tone("ogg"),
  opus: tone("opus"),
  wav: writeWav(sine(440, 16_000, 0.5)),
};

describe("SoundConverter", () => {
  it.each(Object.entries(FILES))("makes of %s what telephones carry", async (_ending, file) => {
    const wav = await new SoundConverter().toTelephone(file);
    expect(wav.readUInt16LE(20)).toBe(1);
    expect(wav.readUInt16LE(22)).toBe(1);
    expect(wav.readUInt16LE(34)).toBe(16);
    const sound = await decode(wav);
    expect(sound.rate).toBe(8_000);
    expect(hertzOf(sound)).toBeCloseTo(440, -1);
  });

  it("takes what a caller waits for before what is made ready", async () => {
    const converter = new SoundConverter();
    const order: string[] = [];
    const make = (name: string, urgency: "caller" | "background") =>
      converter.toTelephone(FILES.flac, urgency).then(() => order.push(name));
    await Promise.all([
      make("at work", "background"),
      make("later", "background"),
      make("caller", "caller"),
    ]);
    expect(order).toEqual(["at work", "caller", "later"]);
  });

  it("goes on after a decoder that hangs, one that falls over, and one that ends", async () => {
    const code = `
      import { parentPort } from "node:worker_threads";
      parentPort.on("message", ({ file }) => {
        const what = Buffer.from(file).toString();
        if (what === "hang") for (;;);
        if (what === "exit") process.exit(3);
        if (what === "fall") throw new Error("a decoder's own words");
        parentPort.postMessage({ wav: file });
      });`;
    const thread = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
    const converter = new SoundConverter({ thread, timeoutMs: 3_000 });
    const reads = (what: string) =>
      converter.toTelephone(Buffer.from(what)).then(String, (error: Error) => error.message);
    expect(await Promise.all(["hang", "good", "fall", "exit", "good"].map(reads))).toEqual([
      expect.stringContaining("It takes too long to read"),
      "good",
      expect.stringContaining("It is damaged"),
      expect.stringContaining("It is damaged"),
      "good",
    ]);
  });

  it("answers whatever is in a file: bytes that were changed, cut off or made up", async () => {
    const converter = new SoundConverter({ timeoutMs: 10_000 });
    const random = randomBytes(20_261_121);
    const files = Object.values(FILES).flatMap((file) =>
      [0.1, 0.5, 0.9].flatMap((share) => {
        const cut = file.subarray(0, Math.floor(file.length * share));
        const changed = Buffer.from(file);
        for (let n = 0; n < 20; n++)
          changed[Math.floor(random() * changed.length)] = random() * 256;
        const made = Buffer.concat([
          file.subarray(0, 200),
          Buffer.from(Array.from({ length: 3_000 }, () => random() * 256)),
        ]);
        return [cut, changed, made];
      }),
    );
    const answers = await Promise.all(
      files.map((file) =>
        converter.report(file).then(
          ({ seconds }) => seconds > 0,
          (error: { reason?: string }) => error.reason === "prompt-format",
        ),
      ),
    );
    expect(answers).toEqual(files.map(() => true));
  });
});

/** The same numbers on each run. */
function randomBytes(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
