import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chooseVoice, espeakSpeech } from "./espeak.ts";
import { createMediaResolver, type MediaOptions } from "./resolver.ts";
import { readWav, resample, toTelephone, writeWav } from "./wav.ts";

function sine(hertz: number, rate: number, seconds: number): Int16Array {
  return Int16Array.from({ length: rate * seconds }, (_, i) =>
    Math.round(10_000 * Math.sin((2 * Math.PI * hertz * i) / rate)),
  );
}
const loudness = (samples: Int16Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

describe("resample", () => {
  it("keeps what a telephone carries and removes what it cannot", () => {
    const spoken = resample({ rate: 22_050, samples: sine(1_000, 22_050, 1) }, 8_000);
    expect(spoken.samples).toHaveLength(8_000);
    expect(loudness(spoken.samples)).toBeCloseTo(10_000 / Math.SQRT2, -3);
    const tooHigh = resample({ rate: 22_050, samples: sine(6_000, 22_050, 1) }, 8_000);
    expect(loudness(tooHigh.samples)).toBeLessThan(50);
  });
});

describe("readWav", () => {
  it("reads a file whose header claims too much, as programs write to a pipe", () => {
    const file = writeWav({ rate: 8_000, samples: Int16Array.of(1, -2, 3) });
    file.writeUInt32LE(0x7ffff000, 40);
    expect([...readWav(file).samples]).toEqual([1, -2, 3]);
  });

  it("refuses what is no 16-bit WAV file", () => {
    expect(() => readWav(Buffer.from("ID3 and so on"))).toThrow(/no WAV file/);
    const file = writeWav({ rate: 8_000, samples: Int16Array.of(1) });
    file.writeUInt16LE(24, 34);
    expect(() => readWav(file)).toThrow(/24 bits/);
  });
});

describe("chooseVoice", () => {
  const voices = new Set(["en-us", "en-gb", "de", "pt-br"]);
  it.each([
    ["en-US", "en-us"],
    ["de-AT", "de"],
    ["en", "en-us"],
    ["pt", "pt-br"],
  ])("%s is spoken by %s", (language, voice) => {
    expect(chooseVoice(voices, language)).toBe(voice);
  });
  it("says so when a language has none", () => {
    expect(() => chooseVoice(voices, "xx")).toThrow(/no voice for this language: xx/);
  });
});

/** An engine that knows one language and one variant, and fails with the voice that it was told to speak in. */
const engine = async () => {
  const program = join(await mkdtemp(join(tmpdir(), "cordboard-")), "engine");
  const lines = [
    "#!/bin/sh",
    `case "$1" in`,
    `--voices) printf 'Pty Language\\n 5  en-us  --/M  English\\n' ;;`,
    `--voices=variant) printf 'Pty Language\\n 5  variant  --/F  female3  !v/f3\\n' ;;`,
    `*) echo "in $2" >&2; exit 3 ;;`,
    "esac",
  ];
  await writeFile(program, lines.join("\n"), { mode: 0o755 });
  return espeakSpeech({ program });
};

describe("espeakSpeech", () => {
  it("says that it is not installed", async () => {
    const speech = espeakSpeech({ program: "/not/there/espeak-ng" });
    await expect(speech.render("hello", "en", "")).rejects.toMatchObject({ reason: "no-speech" });
  });

  describe("with a voice that is named", () => {
    it("speaks in it", async () => {
      const speech = await engine();
      await expect(speech.render("hello", "en", "f3")).rejects.toThrow(/in en-us\+f3/);
      await expect(speech.render("hello", "en", "")).rejects.toThrow(/in en-us$/);
    });

    it("says so when it has no such voice, and does not speak in another one", async () => {
      const spoken = (await engine()).render("hello", "en", "Andrea");
      await expect(spoken).rejects.toMatchObject({ reason: "no-such-voice" });
    });
  });
});

const prompt = (file: string) => ({ type: "file", file, language: "en" }) as const;

describe("createMediaResolver", () => {
  let folder: string;
  let options: MediaOptions;
  let rendered: string[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "cordboard-media-"));
    await mkdir(join(folder, "en"));
    rendered = [];
    options = {
      promptFolders: (language) => [join(folder, language)],
      soundsDir: join(folder, "sounds"),
      soundsDirInAsterisk: "/sounds",
      speech: {
        id: "test",
        render: async (text) => {
          rendered.push(text);
          return writeWav({ rate: 8_000, samples: Int16Array.of(1) });
        },
      },
    };
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("gives Asterisk a prompt of any rate as telephones carry it, under the path that it sees", async () => {
    const wide = writeWav({ rate: 16_000, samples: sine(400, 16_000, 1) });
    await writeFile(join(folder, "en", "hello.wav"), wide);
    const uri = await createMediaResolver(options).media(prompt("hello"));
    const name = /^sound:\/sounds\/(cb-[0-9a-f]{32})$/.exec(uri)?.[1];
    expect(await readFile(join(folder, "sounds", `${name}.wav`))).toEqual(toTelephone(wide));
  });

  it("has a new name for a prompt that was changed", async () => {
    const file = join(folder, "en", "hello.wav");
    const media = createMediaResolver(options);
    await writeFile(file, writeWav({ rate: 8_000, samples: Int16Array.of(1) }));
    const before = await media.media(prompt("hello"));
    expect(await media.media(prompt("hello"))).toBe(before);
    await writeFile(file, writeWav({ rate: 8_000, samples: Int16Array.of(1, 2) }));
    expect(await media.media(prompt("hello"))).not.toBe(before);
  });

  it("finds no prompt that is not there, or not in the folder", async () => {
    await writeFile(join(folder, "secret.wav"), "");
    const media = createMediaResolver(options);
    for (const name of ["nothing", "../secret", "a/../../secret"]) {
      await expect(media.media(prompt(name))).rejects.toMatchObject({ reason: "prompt-not-found" });
    }
  });

  it("makes the same speech once, also when it is wanted twice at a time", async () => {
    const media = createMediaResolver(options);
    const part = { type: "speech", text: "Thank you", language: "en" } as const;
    const [first, second] = await Promise.all([media.media(part), media.media(part)]);
    expect(await media.media(part)).toBe(first);
    expect(second).toBe(first);
    expect(rendered).toEqual(["Thank you"]);
    expect(await readdir(join(folder, "sounds"))).toHaveLength(1);
  });

  it.each([
    ["digits", "12#", "digits:12#"],
    ["number", "-5", "number:-5"],
    ["characters", "a1B", "characters:a1B"],
  ] as const)("has Asterisk say %s %s", async (as, value, uri) => {
    const part = { type: "value", value, as, language: "en" } as const;
    expect(await createMediaResolver(options).media(part)).toBe(uri);
  });

  it("has the speech engine say what Asterisk cannot, and lets nothing else into a URI", async () => {
    const media = createMediaResolver(options);
    const part = { type: "value", as: "characters", language: "en" } as const;
    expect(await media.media({ ...part, value: "1,sound:x" })).toMatch(/^sound:\/sounds\/cb-/);
    expect(rendered).toEqual(["1,sound:x"]);
  });

  it("forgets what nobody played for long, and nothing of anyone else", async () => {
    const sounds = join(folder, "sounds");
    await mkdir(sounds);
    const old = join(sounds, `cb-${"0".repeat(32)}.wav`);
    for (const file of [old, join(sounds, "theirs.wav")]) {
      await writeFile(file, "");
      await utimes(file, 0, 0);
    }
    await createMediaResolver(options).media({ type: "speech", text: "x", language: "en" });
    const left = await readdir(sounds);
    expect(left).toContain("theirs.wav");
    expect(left).toHaveLength(2);
  });

  it("fails plainly without a speech engine", async () => {
    const { speech: _, ...silent } = options;
    const part = { type: "speech", text: "x", language: "en" } as const;
    await expect(createMediaResolver(silent).media(part)).rejects.toMatchObject({
      reason: "no-speech",
    });
  });
});
