import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { endsWithUs, toneFile, type AsteriskRig } from "@cordboard/testing/asterisk";
import { openContactCentre } from "@cordboard/testing/contact-centre";

/** A program that answers the calls, in a process of its own. */
export interface Answering {
  readonly pid: number;
  stop(): Promise<void>;
}

/** Long enough for the key to cut it short, and short. */
const PROMPTS = { first: toneFile(500, 5_000), second: toneFile(700, 500) } as const;

const SCRIPT = {
  version: 1,
  name: "bench",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  actions: {
    begin: { type: "Begin", branches: { Default: "first" } },
    first: {
      type: "Menu",
      properties: { prompts: [{ type: "file", file: "first" }], choices: [{ key: "1" }] },
      branches: { "1": "second", Default: "first" },
    },
    "hang-up": { type: "Hangup" },
    second: {
      type: "Play",
      properties: { prompts: [{ type: "file", file: "second" }] },
      branches: { Default: "hang-up" },
    },
  },
};

/** `cordboard serve` on a script that does it: with journal, figures, contacts on the disk. */
export async function cordboard(rig: AsteriskRig): Promise<Answering> {
  const folder = mkdtempSync(join(tmpdir(), "cordboard-bench-"));
  const points = { "1000": { script: "bench", country: "US" } };
  for (const sub of ["scripts", "prompts/en-US"]) mkdirSync(join(folder, sub), { recursive: true });
  writeFileSync(join(folder, "cordboard.json"), JSON.stringify({ name: "Bench", points }));
  writeFileSync(join(folder, "scripts/bench.json"), JSON.stringify(SCRIPT));
  for (const [name, wav] of Object.entries(PROMPTS))
    writeFileSync(join(folder, `prompts/en-US/${name}.wav`), wav);
  const centre = await openContactCentre(folder, rig);
  rmSync(folder, { recursive: true });
  return { pid: centre.pid, stop: () => centre.stop() };
}

/** The program written by hand. */
export async function byHand(rig: AsteriskRig): Promise<Answering> {
  for (const [name, wav] of Object.entries(PROMPTS))
    writeFileSync(join(rig.soundsDir, `${name}.wav`), wav);
  const program = join(import.meta.dirname, "bare-program.ts");
  const { ariUrl, user, password, soundsDirInAsterisk } = rig;
  const args = [program, ariUrl, user, password, soundsDirInAsterisk];
  const child = endsWithUs(spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] }));
  await once(child.stdout, "data");
  return {
    pid: child.pid ?? 0,
    stop: async () => {
      const gone = once(child, "exit");
      child.kill();
      await gone;
    },
  };
}

/** The kernel counts in hundredths of a second. */
const TICK_MS = 10;

/** Processor time that a process has used, with all its threads, in ms. */
export function processorMs(pid: number): number {
  // What is behind the name, which may hold spaces: the 12th and 13th field are its own time and the system's.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
