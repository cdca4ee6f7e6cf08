import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { keyCaptures } from "./key-captures.ts";
import { freeUdpPort } from "./ports.ts";
import { startTied, stopProcess, until } from "./processes.ts";
import { fill } from "./rig-files.ts";
import { listens, nudge, OK, sdp } from "./sipp-process.ts";

/** What one of many did, in the order in which it happened to them all. */
export interface CrowdEvent {
  readonly what: "answered" | "released" | "hung-up" | "rang" | "cancelled";
  /** Of a caller: their own; of a phone: the number that was dialled. */
  readonly number: string;
  readonly callId: string;
}

/** Many callers or phones in one SIPp process. */
export interface Crowd {
  /** Where it receives SIP. */
  readonly port: number;
  events(): readonly CrowdEvent[];
  /** Numbers of those who did that. */
  who(what: CrowdEvent["what"]): readonly string[];
  /** All callers who are still on the line hang up. */
  hangUp(): Promise<void>;
  /** What SIPp did not expect. */
  errors(): string;
  stop(): Promise<void>;
}

/** Longer than any test. */
const NEVER_MS = 3_600_000;
/** Pressed so often, the keys begin again. */
const PRESSES = 100;

export interface CrowdOfCallers {
  readonly rig: { readonly sipPort: number };
  readonly callers: readonly { readonly from: string; readonly to: string }[];
  /** Calls a second. */
  readonly rate: number;
  /** The key that each presses again and again, as RFC 4733 events. */
  readonly presses?: { readonly key: string; readonly everyMs: number };
}

/** Callers who stay on the line until they are told to hang up, or are hung up on. */
export async function startCallers(options: CrowdOfCallers): Promise<Crowd> {
  const { rig, callers, rate, presses } = options;
  const lines = callers.map(({ from, to }) => `${from};${to};`);
  const count = String(callers.length);
  const args = ["-r", String(rate), "-m", count, "-l", count, `127.0.0.1:${rig.sipPort}`];
  const waiting = async (folder: string) => {
    if (presses === undefined) return onTheLine(0, NEVER_MS, "");
    const keys = await keyCaptures(folder, presses.key, PRESSES);
    return keys.map((key, index) => onTheLine(index, presses.everyMs, key)).join("");
  };
  const injected = ["SEQUENTIAL", ...lines].join("\n");
  return await start(
    "crowd-callers",
    async (folder) => ({ waiting: await waiting(folder) }),
    args,
    {
      injected,
    },
  );
}

/** Phones at one port that ring, are picked up, and hang up after a time; without `talkMs` never. */
export function startPhones(options: {
  readonly ringMs: number;
  readonly talkMs?: number;
  readonly port?: number;
}): Promise<Crowd> {
  const { ringMs, talkMs = NEVER_MS, port } = options;
  return start("crowd-phones", () => ({ ringMs, talkMs }), [], { at: port });
}

/** A caller waits for what happens; nothing does, and they press a key and wait again. */
function onTheLine(index: number, pressAfterMs: number, capture: string): string {
  const [here, press, next] = [100 + 2 * index, 101 + 2 * index, 100 + 2 * ((index + 1) % PRESSES)];
  const key = capture === "" ? "" : `<action><exec play_pcap_audio="${capture}"/></action>`;
  return `
  <label id="${here}"/>
  <recv request="BYE" optional="true" next="4" timeout="${pressAfterMs}" ontimeout="${press}"><action>
    <log message="released [field0] [call_id]"/></action></recv>
  <recv request="INFO" next="2"/>
  <label id="${press}"/>
  <nop next="${capture === "" ? here : next}">${key}</nop>
`;
}

type Values = Readonly<Record<string, string | number>>;

async function start(
  scenario: string,
  valuesIn: (folder: string) => Promise<Values> | Values,
  args: readonly string[],
  { injected, at }: { readonly injected?: string; readonly at?: number | undefined } = {},
): Promise<Crowd> {
  const folder = await mkdtemp(join(tmpdir(), "cordboard-crowd-"));
  const of = (name: string) => join(folder, name);
  const template = await readFile(
    join(import.meta.dirname, "scenarios", `${scenario}.xml`),
    "utf8",
  );
  const port = at ?? (await freeUdpPort());
  const media = await freeUdpPort();
  const all = { ...(await valuesIn(folder)), ok: OK, sdp: sdp("[media_port]") };
  await writeFile(of("scenario.xml"), fill(template, all));
  const own = ["-i", "127.0.0.1", "-p", String(port), "-mi", "127.0.0.1", "-mp", String(media)];
  const logs = ["-trace_logs", "-log_file", of("log"), "-trace_err", "-error_file", of("errors")];
  if (injected !== undefined) await writeFile(of("callers.csv"), `${injected}\n`);
  const inject = injected === undefined ? [] : ["-inf", of("callers.csv")];
  const child = startTied(
    "sipp",
    ["-sf", of("scenario.xml"), ...own, ...logs, ...inject, "-nostdin", ...args],
    folder,
  );
  await until("SIPp listens", () => (listens(port) || child.exitCode !== null ? true : null));
  const text = (name: string) => (existsSync(of(name)) ? readFileSync(of(name), "utf8") : "");
  const events = (): CrowdEvent[] =>
    // SIPp writes a line in two steps: what has no end yet is not read.
    text("log").split("\n").slice(0, -1).flatMap(parse);
  return {
    port,
    events,
    who: (what) => events().flatMap((event) => (event.what === what ? [event.number] : [])),
    // That a receive timed out is how the scenarios know that time has passed.
    errors: () => text("errors").replaceAll(/.*receive timeout on message.*(?:\n|$)/g, ""),
    hangUp: async () => {
      const gone = new Set(
        events().flatMap(({ what, callId }) => (what === "answered" ? [] : [callId])),
      );
      for (const { what, callId } of events()) {
        if (what === "answered" && !gone.has(callId)) await nudge(port, callId);
      }
    },
    stop: async () => {
      await stopProcess(child, 100);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function parse(line: string): CrowdEvent[] {
  const found = /^(answered|released|hung-up|rang|cancelled) (\S+) (\S+)/.exec(line);
  if (found === null) return [];
  const [, what, number = "", callId = ""] = found;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of those in the expression
  return [{ what: what as CrowdEvent["what"], number, callId }];
}
