import { describe, expect, it } from "vitest";
import { Speech, ServiceFailed } from "./speech.ts";
import { failsWith, fakeVoice, speaks } from "./testing/voices.ts";

const HELLO = { text: "hello", language: "en" };
const say = (speech: Speech, spoken = HELLO) =>
  speech.speak(spoken, "caller", (_id, make) => make());

describe("several providers of speech", () => {
  it("the first that can do it speaks, and the others are not asked", async () => {
    const [cloud, local] = [fakeVoice("cloud"), fakeVoice("local")];
    const { speech, instead } = await say(new Speech([cloud, local]));
    expect(speech.toString("latin1", 0, 4)).toBe("RIFF");
    expect(instead).toBeUndefined();
    expect([cloud.asked, local.asked]).toEqual([["hello|en|"], []]);
  });

  it.each([
    ["fails", failsWith("speech-failed", "500"), /500 \(T022\)/],
    ["has no such language", failsWith("no-voice-for-language", "en"), /T021/],
    ["throws what nobody expects", () => Promise.reject(new Error("oh")), /cloud: Error: oh/],
    [
      "sends what is no sound",
      () => Promise.resolve(Buffer.from("<html>")),
      /cloud sent what is no speech/,
    ],
  ])("where one %s the next speaks, and it is told why", async (_what, does, why) => {
    const local = fakeVoice("local");
    const { instead } = await say(new Speech([fakeVoice("cloud", does), local]));
    expect(local.asked).toEqual(["hello|en|"]);
    expect(instead).toMatch(why);
  });

  it("where none can, the reasons of all are told", async () => {
    const providers = [
      fakeVoice("cloud", failsWith("speech-failed", "quota")),
      fakeVoice("local", failsWith("no-speech")),
    ];
    await expect(say(new Speech(providers))).rejects.toThrow(/quota \(T022\).*\(T020\)/);
    await expect(say(new Speech([]))).rejects.toMatchObject({ reason: "no-speech" });
  });

  it("what is no fault of a provider is not tried again with the next", async () => {
    const local = fakeVoice("local");
    const full = new Speech([fakeVoice("cloud"), local]).speak(HELLO, "caller", () =>
      Promise.reject(new Error("the disk is full")),
    );
    await expect(full).rejects.toThrow("the disk is full");
    expect(local.asked).toEqual([]);
  });
});

describe("a service that failed", () => {
  it("is left alone for a while, or for as long as it says, and then asked again", async () => {
    let now = 0;
    const cloud = fakeVoice("cloud", () => Promise.reject(new ServiceFailed("500")));
    const speech = new Speech([cloud], { restMs: 30_000, now: () => now });
    const asked = async () => {
      await say(speech).catch(() => undefined);
      return cloud.asked.length;
    };
    expect(await asked()).toBe(1);
    now = 29_999;
    expect(await asked()).toBe(1);
    now = 30_000;
    cloud.does = () => Promise.reject(new ServiceFailed("429", 60_000));
    expect(await asked()).toBe(2);
    now = 89_999;
    expect(await asked()).toBe(2);
    now = 90_000;
    cloud.does = speaks;
    expect(await asked()).toBe(3);
    expect(await asked()).toBe(4);
  });

  it("and says that it is full for days is asked again after ten minutes", async () => {
    let now = 0;
    const cloud = fakeVoice("cloud", () => Promise.reject(new ServiceFailed("429", 86_400_000)));
    const speech = new Speech([cloud], { now: () => now });
    await say(speech).catch(() => undefined);
    now = 600_000;
    await say(speech).catch(() => undefined);
    expect(cloud.asked).toHaveLength(2);
  });

  it("as a program on this machine is asked again at once: it was this text, or this moment", async () => {
    const program = fakeVoice("program", failsWith("speech-failed", "exit code 1"));
    const speech = new Speech([program]);
    await say(speech).catch(() => undefined);
    program.does = speaks;
    await expect(say(speech)).resolves.toBeDefined();
  });

  it("goes on speaking other languages when it lacks one", async () => {
    const cloud = fakeVoice("cloud", failsWith("no-voice-for-language"));
    const speech = new Speech([cloud]);
    await say(speech).catch(() => undefined);
    cloud.does = speaks;
    await expect(say(speech)).resolves.toBeDefined();
  });
});

describe("many texts at once", () => {
  it("are spoken few at a time, and callers' texts first", async () => {
    const order: string[] = [];
    const waiting: (() => void)[] = [];
    const voice = fakeVoice("slow", () => new Promise((go) => waiting.push(() => go(speaks()))));
    const speech = new Speech([voice], { atOnce: 2 });
    const all = (
      [
        ["a", "background"],
        ["b", "background"],
        ["c", "background"],
        ["d", "caller"],
      ] as const
    ).map(async ([text, urgency]) => {
      await speech.speak({ text, language: "en" }, urgency, (_id, make) => make());
      order.push(text);
    });
    await Promise.resolve();
    expect(voice.asked).toHaveLength(2);
    while (order.length < 4) {
      waiting.shift()?.();
      await new Promise(setImmediate);
    }
    await Promise.all(all);
    expect(voice.asked.map((one) => one[0])).toEqual(["a", "b", "d", "c"]);
  });

  it("one that takes too long fails, and the next has its turn", async () => {
    const voice = fakeVoice("hangs", () => new Promise(() => undefined));
    const speech = new Speech([voice], { atOnce: 1, timeoutMs: 1, restMs: 0 });
    await expect(say(speech)).rejects.toThrow("hangs takes too long");
    voice.does = speaks;
    await expect(say(speech)).resolves.toBeDefined();
  });
});
