import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import {
  createContactStore,
  createJournal,
  openDatabase,
  openSqlRouting,
} from "@cordboard/routing/sql";
import { compileScript, createRuntime, oneScript } from "@cordboard/runtime";
import { createSimulatedTelephony, createVirtualClock } from "@cordboard/simulator";

import { slopeOf } from "./slope.ts";

const REFERENCE = "../../../../examples/queue-callback/scripts/queue-callback.json";
const CALL = { ani: "+12025550123", dnis: "+12025550100" };
const SKILL = "support";
/** As many conversations at once; the other callers wait, or are called back. */
const AGENTS = 20;
/** A disk in memory, where there is one: waiting for the disk finds no leaks. */
const FOLDER = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
/** The first rounds fill caches and compile code. */
const WARM_UP = 3;

export interface LongRun {
  /** Bytes in use after each round, when all that is garbage is gone; without the first rounds. */
  readonly heaps: readonly number[];
  /** How the memory grows, in bytes a call: the slope of the line that fits best. */
  readonly bytesPerCall: number;
  /** Time in the calls' own clock, in seconds. */
  readonly seconds: number;
  readonly calls: number;
  /** What is still there when all calls are over; each must be 0. */
  readonly left: {
    readonly contacts: number;
    readonly stored: number;
    readonly queued: number;
    readonly due: number;
  };
}

/**
 * The reference script for thousands of callers through everything that a server has but its web side: runtime, routing,
 * contacts and journal with their figures in SQLite; on a clock that goes as fast as it can. Half of them press
 * 1 and are called back, a fourth talks, a fourth gives up.
 */
export async function longRun(rounds: number, callsEach: number): Promise<LongRun> {
  const folder = mkdtempSync(join(FOLDER, "cordboard-long-"));
  const database = await openDatabase(join(folder, "long.db"), { exclusive: true });
  const clock = createVirtualClock(Date.UTC(2026, 0, 1));
  const telephony = createSimulatedTelephony({ timer: clock });
  const skills = [{ name: SKILL, acwSec: 0 }];
  const routing = openSqlRouting({ database, timer: clock, skills });
  const journal = createJournal(database);
  const text = readFileSync(new URL(REFERENCE, import.meta.url), "utf8");
  const { script } = language.check(text);
  if (script === undefined) throw new Error("The reference script has errors.");
  const store = createContactStore(database);
  const runtime = createRuntime({
    scripts: oneScript(compileScript(script, "long", actionTypes)),
    telephony,
    routing: routing.port,
    timer: clock,
    journal,
    store,
    onFault: (message, error) => {
      throw new Error(message, { cause: error });
    },
  });
  await runtime.start();
  /** Until nothing follows any more of what has happened. */
  const settle = async () => {
    let seen = "";
    for (;;) {
      await routing.idle();
      await journal.flush();
      await new Promise(setImmediate);
      const now = runtime
        .contacts()
        .map(({ lastId, flow, queue }) => [lastId, flow.action, queue.state]);
      if (JSON.stringify(now) === seen) return;
      seen = JSON.stringify(now);
    }
  };
  const pass = async (seconds: number) => {
    const until = clock.now() + seconds * 1_000;
    while (clock.now() < until) {
      const due = clock.nextDue() ?? until;
      clock.advance(Math.max(1, Math.min(due, until) - clock.now()));
      await settle();
      pickUp();
    }
  };
  const pickUp = () => {
    for (const { contactId, offer } of runtime.contacts())
      if (offer?.leg === "ringing") telephony.answerAgent(contactId, offer.legId);
  };
  const began = clock.now();
  for (let agent = 0; agent < AGENTS; agent++) {
    const id = `agent-${agent}`;
    const profile = { endpoint: "", skills: [{ name: SKILL, proficiency: 1 }] };
    await routing.desk.putAgent({ id, name: id, ...profile });
  }
  const work = async (status: "Available" | "Offline") => {
    for (let agent = 0; agent < AGENTS; agent++)
      await routing.desk.setStatus(`agent-${agent}`, status);
  };
  const oneRound = async () => {
    const ids = Array.from({ length: callsEach }, () => telephony.call(CALL));
    await settle();
    await pass(37);
    for (const id of ids.slice(0, callsEach / 2)) telephony.press(id, "1");
    for (const id of ids.slice((callsEach * 3) / 4)) telephony.callerHangsUp(id);
    await settle();
    await work("Available");
    while (runtime.contacts().length > 0) {
      await pass(4);
      for (const { contactId, queue } of runtime.contacts())
        if (queue.state === "connected") telephony.agentHangsUp(contactId);
      await settle();
    }
    await work("Offline");
  };
  try {
    const heaps: number[] = [];
    for (let round = 0; round < WARM_UP + rounds; round++) {
      await oneRound();
      if (round >= WARM_UP) heaps.push(heapUsed());
    }
    const left = {
      contacts: runtime.contacts().length,
      stored: (await store.loadAll()).length,
      queued: (await routing.desk.waiting()).length,
      due: clock.nextDue() === undefined ? 0 : 1,
    };
    await runtime.stop();
    const seconds = (clock.now() - began) / 1_000;
    const calls = (WARM_UP + rounds) * callsEach;
    return { heaps, bytesPerCall: slopeOf(heaps) / callsEach, seconds, calls, left };
  } finally {
    await database.destroy();
    rmSync(folder, { recursive: true });
  }
}

function heapUsed(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") for (let time = 0; time < 3; time++) collect();
  return process.memoryUsage().heapUsed;
}
