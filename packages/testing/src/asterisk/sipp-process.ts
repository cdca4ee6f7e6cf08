import { createSocket } from "node:dgram";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fill } from "./rig-files.ts";
import { startTied, stopProcess, until } from "./processes.ts";

const WORDS = [
  "ringing",
  "answered",
  "refused",
  "cancelled",
  "given-up",
  "bye-received",
  "bye-sent",
] as const;

/** What a scenario reported, in order; the scenarios write one such line for each step. */
export type SippEvent =
  | {
      readonly type: "invite";
      readonly number: string;
      readonly from: string;
      /** The name beside the number; empty when there is none. */
      readonly name: string;
      readonly callId: string;
    }
  /** The To of the answer to a caller, with the other side's tag. */
  | { readonly type: "dialog"; readonly to: string }
  /** Why a caller was not put through: a SIP status. */
  | { readonly type: "rejected"; readonly status: number }
  | { readonly type: "media"; readonly port: number }
  | { readonly type: (typeof WORDS)[number] };

export const OK = `SIP/2.0 200 OK
[last_Via:]
[last_From:]
[last_To:]
[last_Call-ID:]
[last_CSeq:]
Content-Length: 0
`;

/** What both sides offer: µ-law and keys as RFC 4733 events, to a port that is not SIPp's. */
export function sdp(rtpPort: number | string): string {
  return `v=0
o=u 1 1 IN IP4 127.0.0.1
s=-
c=IN IP4 127.0.0.1
t=0 0
m=audio ${rtpPort} RTP/AVP 0 101
a=rtpmap:0 PCMU/8000
a=rtpmap:101 telephone-event/8000
a=fmtp:101 0-15
a=ptime:20
a=sendrecv
`;
}

export interface SippRun {
  /** All that was reported so far. */
  events(): readonly SippEvent[];
  /** Resolves with the first event of a type, also one that has already been. */
  saw<T extends SippEvent["type"]>(
    type: T,
    withinMs?: number,
  ): Promise<Extract<SippEvent, { type: T }>>;
  /** Makes a call hang up; a caller who was not answered yet gives up. */
  hangUp(): Promise<void>;
  /** Exit code of the process; null when it was killed. */
  readonly exit: Promise<number | null>;
  stop(): Promise<void>;
}

/** Runs one of the scenario files with its `{{names}}` filled in. */
export async function runSipp(
  scenario: "caller" | "answers" | "refuses",
  values: Readonly<Record<string, string | number>> & { readonly rtpPort: number },
  port: number,
  args: readonly string[],
): Promise<SippRun> {
  const folder = await mkdtemp(join(tmpdir(), "cordboard-sipp-"));
  const template = await readFile(
    join(import.meta.dirname, "scenarios", `${scenario}.xml`),
    "utf8",
  );
  const file = join(folder, "scenario.xml");
  const log = join(folder, "log");
  const errors = join(folder, "errors");
  await writeFile(file, fill(template, { ...values, sdp: sdp(values.rtpPort), ok: OK }));
  const own = ["-i", "127.0.0.1", "-p", String(port), "-mi", "127.0.0.1", "-nostdin"];
  const logs = ["-trace_logs", "-log_file", log, "-trace_err", "-error_file", errors];
  const child = startTied("sipp", ["-sf", file, ...own, ...logs, ...args], folder);
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
  await until("SIPp listens", () => (listens(port) || child.exitCode !== null ? true : null));

  const events = (): SippEvent[] => {
    const text = existsSync(log) ? readFileSync(log, "utf8") : "";
    // SIPp writes a line in two steps: what has no end yet is not read.
    return text.split("\n").slice(0, -1).flatMap(parseEvent);
  };
  const saw: SippRun["saw"] = (type, withinMs) =>
    until(
      `SIPp reports "${type}"`,
      () =>
        events().find(
          (event): event is Extract<SippEvent, { type: typeof type }> => event.type === type,
        ) ?? null,
      withinMs,
    );
  return {
    events,
    saw,
    exit,
    hangUp: async () => {
      await saw(scenario === "caller" ? "invite" : "answered");
      const invites = events().filter((event) => event.type === "invite");
      await nudge(port, invites.at(-1)?.callId ?? "");
    },
    stop: async () => {
      await stopProcess(child, 100);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whether anybody on this machine has bound a UDP port. */
export function listens(port: number): boolean {
  const hex = port.toString(16).toUpperCase().padStart(4, "0");
  return readFileSync("/proc/net/udp", "utf8").includes(`:${hex} `);
}

function parseEvent(line: string): SippEvent[] {
  const invite = /^invite (.*?) \| (.*?) \| (.*)$/.exec(line);
  if (invite !== null) {
    const [, number = "", from = "", callId = ""] = invite;
    const shown = { from: /sip:([^@>]*)@/.exec(from)?.[1] ?? from, name: nameIn(from) };
    return [{ type: "invite", number, ...shown, callId }];
  }
  const dialog = /^dialog\s+(.*)/.exec(line);
  if (dialog !== null) return [{ type: "dialog", to: dialog[1] ?? "" }];
  const rejected = /^rejected (\d+)/.exec(line);
  if (rejected !== null) return [{ type: "rejected", status: Number(rejected[1]) }];
  const media = /^media (\d+)/.exec(line);
  if (media !== null) return [{ type: "media", port: Number(media[1]) }];
  // What follows the word are variables that SIPp would otherwise call unused.
  const type = WORDS.find((word) => line.startsWith(word));
  return type === undefined ? [] : [{ type }];
}

/** `"Ada" <sip:…>` */
function nameIn(from: string): string {
  return /^\s*"?([^"<]*?)"?\s*</.exec(from)?.[1] ?? "";
}

/** SIPp takes no commands; an INFO of the running call is one that its scenario understands. */
export async function nudge(port: number, callId: string): Promise<void> {
  const socket = createSocket("udp4");
  const message = [
    `INFO sip:driver@127.0.0.1:${port} SIP/2.0`,
    "Via: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bKdriver",
    "From: <sip:driver@127.0.0.1>;tag=driver",
    "To: <sip:driver@127.0.0.1>;tag=driver",
    `Call-ID: ${callId}`,
    "CSeq: 1 INFO",
    "Content-Length: 0",
    "",
    "",
  ].join("\r\n");
  await new Promise((resolve) => socket.send(message, port, "127.0.0.1", resolve));
  socket.close();
}
