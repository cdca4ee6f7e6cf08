import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chooseVoice, espeakSpeech } from "./espeak.ts";

const FOREVER = new AbortController().signal;

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
    await expect(speech.render("hello", "en", "", FOREVER)).rejects.toMatchObject({
      reason: "no-speech",
    });
  });

  describe("with a voice that is named", () => {
    it("speaks in it", async () => {
      const speech = await engine();
      await expect(speech.render("hello", "en", "f3", FOREVER)).rejects.toThrow(/in en-us\+f3/);
      await expect(speech.render("hello", "en", "", FOREVER)).rejects.toThrow(/in en-us$/);
    });

    it("says so when it has no such voice, and does not speak in another one", async () => {
      const spoken = (await engine()).render("hello", "en", "Andrea", FOREVER);
      await expect(spoken).rejects.toMatchObject({ reason: "no-such-voice" });
    });
  });
});
