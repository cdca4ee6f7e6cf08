import type { ChildProcess } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { request } from "undici";
import { findAsterisk } from "./install.ts";
import { freeTcpPort, freeUdpPort, freeUdpPorts } from "./ports.ts";
import { startTied, stopProcess, until } from "./processes.ts";
import { makeHome, removeLeftovers, type SipEndpoint, writeConfig } from "./rig-files.ts";

export { missingTools } from "./install.ts";

/** A channel as ARI shows it, as far as tests look. */
export interface RigChannel {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

/** A real Asterisk of a test's own, on the loopback, with nothing in common with another rig. */
export interface AsteriskRig {
  readonly ariUrl: string;
  readonly user: string;
  readonly password: string;
  /** Where callers send their INVITE: `1000` and any number, with or without `+`, reach the application. */
  readonly sipPort: number;
  /** Ports at which the phones of `PJSIP/anna` and `PJSIP/ben` are rung. */
  readonly phonePorts: { readonly anna: number; readonly ben: number };
  /** Ports of the further phones that were asked for, by name: rung as `PJSIP/<name>`. */
  readonly linePorts: ReadonlyMap<string, number>;
  /** Port at which numbers dialled as `PJSIP/{number}@trunk` arrive. */
  readonly trunkPort: number;
  /** Folder for prompts, as this process and as Asterisk sees it. */
  readonly soundsDir: string;
  readonly soundsDirInAsterisk: string;
  /** Where Asterisk leaves recordings, as this process sees it. */
  readonly recordingsDir: string;
  readonly logFile: string;
  channels(): Promise<readonly RigChannel[]>;
  /** Any request to ARI; the parsed body, or null when there is none. */
  ari<T>(method: "GET" | "POST" | "DELETE", path: string): Promise<T | null>;
  /** Asterisk ends with all its calls, and is started again on the same ports. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface RigOptions {
  /** Names of further phones. */
  readonly lines?: readonly string[];
  /** SIP ports of other switches, by the names of the trunks to them: their phones are rung as `PJSIP/<phone>@<name>`. */
  readonly trunks?: { readonly [name: string]: number };
  /** Name of the Stasis application that gets the calls; `cordboard` by default. */
  readonly app?: string;
}

/**
 * Ports for one rig's media, for 500 legs. Rigs that draw the same thousand share it: Asterisk passes over a
 * port that is taken. Below the ports that the system gives out itself.
 */
function rtpRange(): { rtpStart: number; rtpEnd: number } {
  const rtpStart = 20_000 + 1_000 * Math.floor(Math.random() * 12);
  return { rtpStart, rtpEnd: rtpStart + 999 };
}

const phone = ([name, port]: readonly [string, number]): SipEndpoint => ({
  name,
  contact: `sip:${name}@127.0.0.1:${port}`,
  extra: [],
});

/** Starts Asterisk; resolves when ARI answers. The first time on a machine it is downloaded (1–2 minutes). */
export async function startAsterisk(options: RigOptions = {}): Promise<AsteriskRig> {
  const install = await findAsterisk();
  await removeLeftovers(install);
  const home = await makeHome(install);
  const user = "cordboard";
  const password = "only-on-loopback";
  const [ariPort, sipPort] = [await freeTcpPort(), await freeUdpPort()];
  const phonePorts = { anna: await freeUdpPort(), ben: await freeUdpPort() };
  const trunkPort = await freeUdpPort();
  const lines = options.lines ?? [];
  const ports = await freeUdpPorts(lines.length);
  const linePorts = new Map(lines.map((name, index) => [name, ports[index] ?? 0]));
  const trunk: SipEndpoint = {
    name: "trunk",
    contact: `sip:127.0.0.1:${trunkPort}`,
    extra: ["send_pai=yes", "trust_id_outbound=yes"],
  };
  const phones = [...Object.entries(phonePorts), ...linePorts].map(phone);
  const trunks = Object.entries(options.trunks ?? {}).map(([name, port]) => ({
    ...trunk,
    name,
    contact: `sip:127.0.0.1:${port}`,
  }));
  await writeConfig(install, home, [...phones, trunk, ...trunks], {
    ...rtpRange(),
    ariPort,
    sipPort,
    user,
    password,
    app: options.app ?? "cordboard",
  });

  const asterisk = [install.program, "-C", join(home.inside, "etc", "asterisk.conf"), "-f"];
  const [program = "", ...args] =
    install.root === "" ? asterisk : ["chroot", install.root, ...asterisk];

  const ariUrl = `http://127.0.0.1:${ariPort}`;
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  const ari: AsteriskRig["ari"] = async (method, path) => {
    const answer = await request(`${ariUrl}/ari${path}`, { method, headers: { authorization } });
    const text = await answer.body.text();
    if (answer.statusCode >= 300)
      throw new Error(`${method} ${path}: ${answer.statusCode} ${text}`);
    return text === "" ? null : JSON.parse(text);
  };
  const begin = async (): Promise<ChildProcess> => {
    const begun = startTied(program, args, home.outside);
    await writeFile(join(home.outside, "pid"), String(begun.pid));
    return begun;
  };
  const isUp = () => until("Asterisk answers", () => readiness(child, ari), 60_000, 50);
  let child = await begin();
  const stop = async (): Promise<void> => {
    await stopProcess(child);
    await rm(home.outside, { recursive: true, force: true });
  };
  const logFile = join(home.outside, "log", "messages");
  try {
    await isUp();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    ariUrl,
    user,
    password,
    sipPort,
    phonePorts,
    linePorts,
    trunkPort,
    soundsDir: join(home.outside, "sounds"),
    soundsDirInAsterisk: join(home.inside, "sounds"),
    recordingsDir: join(home.outside, "spool/recording"),
    logFile,
    channels: async () => (await ari<readonly RigChannel[]>("GET", "/channels")) ?? [],
    ari,
    restart: async () => {
      await stopProcess(child);
      child = await begin();
      await isUp();
    },
    stop,
  };
}

async function readiness(
  child: { exitCode: number | null },
  ari: AsteriskRig["ari"],
): Promise<true | null> {
  if (child.exitCode !== null) throw new Error(`Asterisk ended with exit code ${child.exitCode}`);
  // ARI answers before all modules are up; the endpoint is there when SIP is.
  return ari("GET", "/asterisk/info")
    .then(() => ari("GET", "/endpoints/PJSIP/trunk"))
    .then(
      () => true,
      () => null,
    );
}
