import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createAsterisk } from "@cordboard/asterisk";
import { createMediaResolver } from "@cordboard/telephony";

import { promptFile, PROMPTS, type PromptName } from "../telephony/prompts.ts";
import type { TelephonyRig } from "../telephony/rig.ts";
import { callerOf, phoneOf } from "./conformance-people.ts";
import { startAsterisk } from "./rig.ts";
import { sippCaller, sippPhone } from "./sipp.ts";
import { faultyAri } from "./faulty-ari.ts";

/** More than the kit has phones: none is used twice, so no call of one case ever reaches another. */
const AGENTS = 90;
const OUTSIDE = 60;
const names = <T>(count: number, name: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => name(index + 1));

/** A real Asterisk, with SIPp for people, for the conformance kit. */
export async function openAsteriskRig(): Promise<TelephonyRig> {
  const endpoints = names(AGENTS, (n) => `agent${n}`);
  const numbers = names(OUTSIDE, (n) => `+1777${String(n).padStart(7, "0")}`);
  const asterisk = await startAsterisk({ lines: [...endpoints, ...numbers] });
  const link = await faultyAri(asterisk.ariUrl);
  const prompts = await mkdtemp(join(tmpdir(), "cordboard-prompts-"));
  for (const name of Object.keys(PROMPTS))
    await writeFile(join(prompts, `${name}.wav`), promptFile(name as PromptName));
  const freeEndpoints = [...endpoints];
  const freeNumbers = [...numbers];
  /** Takes a line, and puts a phone there unless there is to be none. */
  const phone = async (
    free: string[],
    behaviour: "answers" | "busy" | "declines" | "no-answer" | "absent",
  ) => {
    const line = free.shift() ?? "";
    const port = asterisk.linePorts.get(line) ?? 0;
    const sipp = behaviour === "absent" ? null : await sippPhone({ port, behaviour, ringMs: 100 });
    return { line, phone: phoneOf(sipp) };
  };

  return {
    cannot: {},
    openAdapter: () =>
      createAsterisk({
        url: link.url,
        user: asterisk.user,
        password: asterisk.password,
        dialEndpoint: "PJSIP/{number}",
        timeoutMs: 4_000,
        backoffMs: () => 50,
        media: createMediaResolver({
          promptFolders: () => [prompts],
          soundsDir: asterisk.soundsDir,
          soundsDirInSwitch: asterisk.soundsDirInAsterisk,
        }),
      }),
    now: () => performance.now(),
    pass: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    caller: async ({ number, to, name, keys }) =>
      callerOf(await sippCaller({ rig: asterisk, from: number, to, name }), keys),
    agentPhone: async ({ behaviour = "answers" } = {}) => {
      if (behaviour === "absent") return { ...phoneOf(null), endpoint: "PJSIP/nobody" };
      const { line, phone: made } = await phone(freeEndpoints, behaviour);
      return { ...made, endpoint: `PJSIP/${line}` };
    },
    outsidePhone: async ({ behaviour = "answers" } = {}) => {
      const { line, phone: made } = await phone(freeNumbers, behaviour);
      return { ...made, number: line };
    },
    keeps: (recordingId) =>
      Promise.resolve(existsSync(join(asterisk.recordingsDir, `${recordingId}.wav`))),
    cutLink: () => link.goesAway(),
    mendLink: () => link.comesBack(),
    slow: (ms) => void (link.slowMs = ms),
    restartSwitch: () => asterisk.restart(),
    close: async () => {
      await link.close();
      await asterisk.stop();
      await rm(prompts, { recursive: true, force: true });
    },
  };
}
