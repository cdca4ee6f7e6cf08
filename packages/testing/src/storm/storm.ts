import { rm } from "node:fs/promises";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startCallers, startPhones, type Crowd } from "../asterisk/crowd.ts";
import { freeUdpPort } from "../asterisk/ports.ts";
import { until } from "../asterisk/processes.ts";
import type { AsteriskRig } from "../asterisk/rig.ts";
import { numberedCaller, numberedPhone, type NumberedPerson } from "../asterisk/tone-pair.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";
import { employ } from "./agents.ts";
import { POINTS, writeStormWorkspace } from "./workspace.ts";

/** How many of each kind call. */
export interface Numbers {
  readonly menus: number;
  readonly nobody: number;
  readonly talk: number;
  readonly callbacks: number;
  readonly turnover: number;
  readonly tone: number;
}

/** Everybody who takes part. */
export interface Storm {
  readonly centre: ContactCentre;
  readonly callers: { readonly [kind in Exclude<keyof Numbers, "tone">]: Crowd };
  readonly phones: { readonly [kind in "talk" | "busy" | "back" | "customers"]: Crowd };
  /** Callers and agents who talk, and of whom every frame is numbered. */
  readonly voices: readonly NumberedPerson[];
  stop(): Promise<void>;
}

/** Few enough that callers and callbacks wait, and enough that all come to an end in time. */
const BUSY_AGENTS = 3;
const BACK_AGENTS = 12;
/** Nobody is cut off by us, but who waits in silence hangs up by themselves: longer than the server is ever away. */
const PATIENCE_MS = 12_000;
/** Calls a second of all kinds that are there from the beginning. */
const RATE = 20;

/** Opens the centre, lets everybody call, and resolves when those who are to talk do. */
export async function beginStorm(
  rig: AsteriskRig,
  numbers: Numbers,
  lastsSec: number,
): Promise<Storm> {
  const workspace = mkdtempSync(join(tmpdir(), "cordboard-storm-"));
  writeStormWorkspace(workspace);
  const centre = await openContactCentre(workspace, rig);
  await rm(workspace, { recursive: true });
  const stops: (() => unknown)[] = [() => centre.stop()];
  const joins = async <C extends { stop(): Promise<void> }>(one: Promise<C>): Promise<C> => {
    const it = await one;
    stops.push(() => it.stop());
    return it;
  };
  const phones = {
    talk: await joins(startPhones({ ringMs: 300 })),
    busy: await joins(startPhones({ ringMs: 500, talkMs: 2_500 })),
    back: await joins(startPhones({ ringMs: 500 })),
    customers: await joins(
      startPhones({ ringMs: 2_000, talkMs: PATIENCE_MS, port: rig.trunkPort }),
    ),
  };
  const tonePorts = await Promise.all(Array.from({ length: numbers.tone }, () => freeUdpPort()));
  const voices = await Promise.all(tonePorts.map((port) => joins(numberedPhone(port))));
  stops.push(
    await employ(centre, [
      { skill: "talk", ports: Array.from({ length: numbers.talk }, () => phones.talk.port) },
      { skill: "busy", ports: Array.from({ length: BUSY_AGENTS }, () => phones.busy.port) },
      { skill: "back", ports: Array.from({ length: BACK_AGENTS }, () => phones.back.port) },
      { skill: "tone", ports: tonePorts },
    ]),
  );
  for (let index = 0; index < numbers.tone; index++)
    voices.push(await joins(numberedCaller(rig, `+1202557${1000 + index}`, POINTS.tone)));
  await Promise.all(voices.map((voice) => voice.speaks(20_000)));
  let line = 0;
  const crowd = (
    to: string,
    count: number,
    rate: number,
    presses?: { key: string; everyMs: number },
  ) =>
    joins(
      startCallers({
        rig,
        rate,
        callers: Array.from({ length: count }, () => ({ from: `+1202555${1000 + line++}`, to })),
        ...(presses && { presses }),
      }),
    );
  // Those who are called back, or released, come all the time; the others are there from the beginning.
  const spread = (count: number) => Math.max(0.2, count / (0.6 * lastsSec));
  const callers = {
    menus: await crowd(POINTS.menus, numbers.menus, RATE, { key: "1", everyMs: 2_100 }),
    nobody: await crowd(POINTS.nobody, numbers.nobody, RATE),
    talk: await crowd(POINTS.talk, numbers.talk, RATE),
    callbacks: await crowd(POINTS.back, numbers.callbacks, spread(numbers.callbacks), {
      key: "1",
      everyMs: 1_700,
    }),
    turnover: await crowd(POINTS.busy, numbers.turnover, spread(numbers.turnover)),
  };
  await until(
    "all who are to talk do",
    () => (phones.talk.who("answered").length >= numbers.talk ? true : null),
    60_000,
    100,
  );
  return {
    centre,
    callers,
    phones,
    voices,
    stop: async () => {
      for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
    },
  };
}
