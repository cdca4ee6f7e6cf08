import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PromptPart } from "@cordboard/runtime";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMediaResolver, type MediaOptions } from "./resolver.ts";
import { Speech } from "./speech.ts";
import { sine, tone } from "./testing/sounds.ts";
import { failsWith, fakeVoice, type FakeVoice } from "./testing/voices.ts";
import { writeWav } from "./wav.ts";

const prompt = (file: string) => ({ type: "file", file, language: "en" }) as const;
const spoken = (text: string) => ({ type: "speech", text, language: "en" }) as const;
const value = (as: "digits" | "number" | "characters", said: string) =>
  ({ type: "value", value: said, as, language: "en" }) as const;

describe("createMediaResolver", () => {
  let folder: string;
  let options: MediaOptions;
  let voice: FakeVoice;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "cordboard-media-"));
    await mkdir(join(folder, "en"));
    voice = fakeVoice("voice");
    options = {
      promptFolders: (language) => [join(folder, language)],
      soundsDir: join(folder, "sounds"),
      soundsDirInSwitch: "/sounds",
      speech: new Speech([voice]),
    };
  });
  afterEach(() => rm(folder, { recursive: true }));

  const pathOf = async (part: PromptPart, media = createMediaResolver(options)) => {
    const { playable } = await media.media(part);
    return playable.type === "file" ? playable.path : "";
  };
  const put = (name: string, sound: Buffer) => writeFile(join(folder, "en", name), sound);
  const sounds = () => readdir(join(folder, "sounds"));

  it("gives the switch a prompt as telephones carry it, under the path that it sees", async () => {
    await put("hello.flac", tone("flac"));
    const path = await pathOf(prompt("hello"));
    const name = /^\/sounds\/(cb-[0-9a-f]{32})$/.exec(path)?.[1];
    const file = await readFile(join(folder, "sounds", `${name}.wav`));
    expect([file.readUInt32LE(24), file.readUInt16LE(34)]).toEqual([8_000, 16]);
  });

  it("has a new name for a prompt that was changed, and the same for the same sound", async () => {
    const media = createMediaResolver(options);
    await put("hello.wav", writeWav(sine(440, 8_000, 0.1)));
    const before = await pathOf(prompt("hello"), media);
    await rename(join(folder, "en", "hello.wav"), join(folder, "en", "moved.wav"));
    expect(await pathOf(prompt("moved"), media)).toBe(before);
    expect(await sounds()).toHaveLength(1);
    await put("moved.wav", writeWav(sine(440, 8_000, 0.2)));
    expect(await pathOf(prompt("moved"), media)).not.toBe(before);
  });

  it("finds no prompt that is not there, or not in the folder, and says which", async () => {
    await writeFile(join(folder, "secret.wav"), "");
    const media = createMediaResolver(options);
    for (const name of ["nothing", "../secret", "a/../../secret"]) {
      await expect(media.media(prompt(name))).rejects.toMatchObject({
        reason: "prompt-not-found",
        message: `No prompt file of this name: ${name} in en`,
      });
    }
  });

  it("says which prompt is no sound", async () => {
    await put("hello.wav", Buffer.from("ID3 and nothing else"));
    await expect(createMediaResolver(options).media(prompt("hello"))).rejects.toMatchObject({
      reason: "prompt-format",
      message: expect.stringContaining("hello in en: "),
    });
  });

  it("says so when the sounds folder cannot be written, and leaves nothing half there", async () => {
    await writeFile(join(folder, "sounds"), "a file, where a folder should be");
    const media = createMediaResolver(options);
    await put("hello.wav", writeWav(sine(440, 8_000, 0.1)));
    for (const part of [prompt("hello"), spoken("hello")])
      await expect(media.media(part)).rejects.toMatchObject({ reason: "prompt-unavailable" });
    await rm(join(folder, "sounds"));
    await pathOf(prompt("hello"), media);
  });

  it("makes the same speech once, also when it is wanted twice at a time", async () => {
    const media = createMediaResolver(options);
    const [first, second] = await Promise.all([
      pathOf(spoken("Thank you"), media),
      pathOf(spoken("Thank you"), media),
    ]);
    expect(await pathOf(spoken("Thank you"), media)).toBe(first);
    expect(second).toBe(first);
    expect(voice.asked).toHaveLength(1);
    expect(await sounds()).toHaveLength(1);
  });

  it.each<[string, Partial<PromptPart>, string]>([
    ["another text", { text: "Good-bye" }, "voice"],
    ["another language", { language: "de" }, "voice"],
    ["another voice", { voice: "f3" }, "voice"],
    ["another provider", {}, "other"],
  ])("%s is other speech", async (_what, change, id) => {
    const first = await pathOf(spoken("Thank you"));
    options = { ...options, speech: new Speech([fakeVoice(id)]) };
    expect(await pathOf({ ...spoken("Thank you"), ...change } as PromptPart)).not.toBe(first);
  });

  it("does not keep a failure, and tells who spoke instead of whom", async () => {
    const cloud = fakeVoice("cloud", failsWith("speech-failed", "500"));
    const speech = new Speech([cloud, voice], { restMs: 0 });
    const media = createMediaResolver({ ...options, speech });
    const first = await media.media(spoken("hello"));
    expect(first.warning).toMatch(/500 \(T022\)/);
    cloud.does = voice.does;
    const second = await media.media(spoken("hello"));
    expect(second.warning).toBeUndefined();
    expect(second.playable).not.toEqual(first.playable);
  });

  describe("a value", () => {
    it.each([
      ["digits", "12#"],
      ["number", "-5"],
      ["characters", "a1B"],
    ] as const)("%s %s is left to the switch where it has the language", async (as, said) => {
      const media = createMediaResolver(options);
      const { playable } = await media.media(value(as, said), () => Promise.resolve("en_GB"));
      expect(playable).toEqual({ type: "counted", as, value: said, language: "en_GB" });
    });

    it.each([
      ["digits", "12#", "1, 2, #|en|"],
      ["number", "-5", "-5|en|"],
      ["characters", "a1B", "a, 1, B|en|"],
    ] as const)("%s %s is spoken where the switch has not", async (as, said, text) => {
      const media = createMediaResolver(options);
      const { playable } = await media.media(value(as, said), () => Promise.resolve(null));
      expect(playable.type).toBe("file");
      expect(voice.asked).toEqual([text]);
    });

    it("that is anything else never gets into what the switch is told", async () => {
      const media = createMediaResolver(options);
      const said = value("characters", "1&sound:x");
      const { playable } = await media.media(said, () => Promise.resolve("en"));
      expect(playable.type).toBe("file");
    });
  });

  it("what was made ready is not made again when a caller hears it", async () => {
    await put("hello.mp3", tone("mp3"));
    const media = createMediaResolver(options);
    await media.prepare(prompt("hello"));
    await media.prepare(spoken("Thank you"));
    const [before, asked] = [await sounds(), voice.asked.length];
    await chmod(join(folder, "sounds"), 0o555);
    await pathOf(prompt("hello"), media);
    await pathOf(spoken("Thank you"), media);
    expect(await sounds()).toEqual(before);
    expect(voice.asked).toHaveLength(asked);
  });

  it("whatever is wrong with it is told when it is to be heard", async () => {
    await expect(createMediaResolver(options).prepare(prompt("nothing"))).resolves.toBe(false);
  });

  it("forgets what nobody played for long, and nothing of anyone else", async () => {
    const dir = join(folder, "sounds");
    await mkdir(dir);
    const old = join(dir, `cb-${"0".repeat(32)}.wav`);
    for (const file of [old, join(dir, "theirs.wav")]) {
      await writeFile(file, "");
      await utimes(file, 0, 0);
    }
    await pathOf(spoken("x"));
    expect(await sounds()).toHaveLength(2);
    expect(await sounds()).toContain("theirs.wav");
  });

  it("fails plainly without a speech engine", async () => {
    const { speech: _, ...silent } = options;
    await expect(createMediaResolver(silent).media(spoken("x"))).rejects.toMatchObject({
      reason: "no-speech",
    });
  });
});
