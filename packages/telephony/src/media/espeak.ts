import { spawn } from "node:child_process";
import { TelephonyError } from "../errors.ts";
import type { SpeechProvider } from "./speech-provider.ts";

export interface EspeakOptions {
  /** The program; `espeak-ng` on the PATH by default. */
  readonly program?: string;
  /** Longest time for one text, in ms; 5,000 by default. */
  readonly timeoutMs?: number;
  /** 80 to 450; 160 by default. */
  readonly wordsPerMinute?: number;
}

/** Speech by espeak-ng, where it is installed. It is GPL: an external program, never bundled. */
export function espeakSpeech(options: EspeakOptions = {}): SpeechProvider {
  const program = options.program ?? "espeak-ng";
  const timeoutMs = options.timeoutMs ?? 5_000;
  const speed = String(options.wordsPerMinute ?? 160);
  let voices: Promise<Voices> | null = null;
  const known = (): Promise<Voices> => {
    voices ??= listVoices(program, timeoutMs);
    // An engine that is installed later is found without a restart.
    voices.catch(() => void (voices = null));
    return voices;
  };
  return {
    id: `espeak-ng:${speed}`,
    render: async (text, language, variant) => {
      const { languages, variants } = await known();
      // It would speak in its own voice, and say nothing of it.
      if (variant !== "" && !variants.has(variant))
        throw new TelephonyError("no-such-voice", variant);
      const voice = [chooseVoice(languages, language), ...(variant ? [variant] : [])].join("+");
      const args = ["-v", voice, "-s", speed, "-b", "1", "--stdin", "--stdout"];
      return runProgram(program, args, text, timeoutMs);
    },
  };
}

/** The voice of exactly this BCP-47 tag, else one of its language. */
export function chooseVoice(voices: ReadonlySet<string>, language: string): string {
  const tag = language.toLowerCase();
  const primary = tag.split("-")[0] ?? "";
  const found = [tag, primary].find((name) => voices.has(name));
  const relative = found ?? [...voices].find((name) => name.startsWith(`${primary}-`));
  if (primary === "" || relative === undefined) {
    throw new TelephonyError("no-voice-for-language", language);
  }
  return relative;
}

interface Voices {
  /** BCP-47, in small letters. */
  readonly languages: ReadonlySet<string>;
  readonly variants: ReadonlySet<string>;
}

/** Second column of `espeak-ng --voices`, and the files of `--voices=variant`. */
async function listVoices(program: string, timeoutMs: number): Promise<Voices> {
  const table = async (option: string) =>
    (await runProgram(program, [option], "", timeoutMs)).toString("utf8").split("\n").slice(1);
  const [languages, variants] = await Promise.all([table("--voices"), table("--voices=variant")]);
  return {
    languages: new Set(languages.flatMap((row) => row.trim().split(/\s+/)[1]?.toLowerCase() ?? [])),
    variants: new Set(variants.flatMap((row) => /!v\/(\S+)/.exec(row)?.[1] ?? [])),
  };
}

/** Never by a shell, and the text never as an argument: it may begin with a dash. */
function runProgram(
  program: string,
  args: readonly string[],
  input: string,
  timeoutMs: number,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { timeout: timeoutMs, killSignal: "SIGKILL" });
    const out: Buffer[] = [];
    const words: Buffer[] = [];
    child.stdout.on("data", (data: Buffer) => void out.push(data));
    child.stderr.on("data", (data: Buffer) => void words.push(data));
    // A program that does not read to the end is judged by its exit code.
    child.stdin.on("error", () => undefined);
    child.on("error", (error: NodeJS.ErrnoException) => {
      const reason = error.code === "ENOENT" ? "no-speech" : "speech-failed";
      reject(new TelephonyError(reason, error.message, { cause: error }));
    });
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else {
        const said = Buffer.concat(words).toString("utf8").trim().slice(0, 200);
        reject(new TelephonyError("speech-failed", `exit code ${code} ${said}`.trim()));
      }
    });
    child.stdin.end(input);
  });
}
