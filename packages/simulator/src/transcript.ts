import type { Command, ContactEvent, JournalEntry, PromptPart } from "@cordboard/runtime";

export type Speaker = "caller" | "script" | "queue" | "agent" | "party" | "system";

/** One line of what happened, for people. */
export interface TranscriptLine {
  /** Of the journal's entry that it tells. */
  readonly seq: number;
  /** Its place in the journal, which may be of several contacts. */
  readonly entry: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Seconds since the call began. */
  readonly atSec: number;
  readonly who: Speaker;
  readonly text: string;
  /** The action that was being carried out. */
  readonly action?: string;
}

type Said = readonly [Speaker, string];

interface People {
  /** The name of the agent to whom the contact was last offered. */
  agent: string;
  /** Legs of parties. */
  readonly parties: Set<string>;
}

/** A journal as an admin would tell it. */
export function transcribe(journal: readonly JournalEntry[]): TranscriptLine[] {
  const beganAt = journal[0]?.at ?? 0;
  const lines: TranscriptLine[] = [];
  let action: string | undefined;
  const people: People = { agent: "the agent", parties: new Set() };
  for (const [index, entry] of journal.entries()) {
    if (entry.kind === "entered") action = entry.action;
    if (entry.kind === "begun") action = undefined;
    if (entry.kind === "event" && entry.event.type === "offer.made")
      people.agent = entry.event.agent.name;
    if (entry.kind === "command" && entry.command.type === "ringParty")
      people.parties.add(entry.command.legId);
    const said = tell(entry, people);
    if (!said) continue;
    const [who, text] = said;
    const { seq, at } = entry;
    const atSec = (at - beganAt) / 1000;
    const of = action === undefined ? {} : { action };
    lines.push({ seq, entry: index, at, atSec, who, text, ...of });
  }
  return lines;
}

/** `1:05 caller  presses 1` */
export const transcriptText = (lines: readonly TranscriptLine[]): string =>
  lines
    .map(({ atSec, who, text }) => `${clockTime(atSec).padStart(6)}  ${who.padEnd(6)}  ${text}\n`)
    .join("");

export const clockTime = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

function tell(entry: JournalEntry, people: People): Said | undefined {
  switch (entry.kind) {
    case "begun":
      // That it has come due follows.
      if (entry.linkedTo !== undefined) return undefined;
      return [
        "caller",
        `${entry.ani || "withheld number"} calls ${entry.dnis}: script ${entry.script}`,
      ];
    case "event":
      return tellEvent(entry.event, people);
    case "command":
      return tellCommand(entry.command);
    case "branch": {
      const way = entry.to === null ? "nowhere: a dead end" : entry.to;
      const why = entry.error ? ` (${entry.error.code}: ${entry.error.message})` : "";
      const by =
        entry.branch === entry.outcome || entry.branch === null
          ? entry.outcome
          : `${entry.outcome}, by ${entry.branch}`;
      const where = entry.script === undefined ? "" : `${entry.script}: `;
      return ["script", `${where}${entry.action} takes ${by} → ${way}${why}`];
    }
    case "warning":
      return ["script", `note: ${entry.message}`];
    case "log":
      return ["script", `notes: ${entry.text}`];
    case "milestone":
      return ["script", `milestone ${entry.name}${entry.data ? `: ${entry.data}` : ""}`];
    case "flow-ended":
      return ["script", `the script ends (${entry.reason})`];
    case "entered":
      return undefined;
  }
}

function tellEvent(event: ContactEvent, { agent, parties }: People): Said | undefined {
  switch (event.type) {
    case "digit":
      return ["caller", `presses ${event.digit}`];
    case "signal":
      return ["system", "a signal comes from outside"];
    case "http.answered":
      return ["system", `the other system answers ${event.status}`];
    case "http.failed":
      return ["system", `the other system does not answer: ${event.message}`];
    case "debug":
      return event.variables && ["system", `sets ${assignments(event.variables)} by hand`];
    case "restarted":
      return ["system", "the call server was restarted"];
    case "voice.answered":
      return ["system", "the call is answered"];
    case "voice.gone":
      return [
        "caller",
        event.cause === "normal" ? "is off the line" : `is off the line (${event.cause})`,
      ];
    case "queue.entered":
      return ["queue", `enters ${event.skill} at position ${event.position}`];
    case "queue.updated":
      return ["queue", `is now for ${event.skill}, at position ${event.position}`];
    case "queue.left":
      return ["queue", "leaves the queue"];
    case "callback.waiting":
      return ["queue", "keeps its place for a callback"];
    case "voicemail.waiting":
      return ["queue", `waits for ${event.skill} as a voicemail, at position ${event.position}`];
    case "schedule.made":
      return ["queue", `notes a callback for ${new Date(event.dueAt).toISOString()}`];
    case "callback.due":
      return ["queue", `the scheduled callback enters ${event.skill}`];
    case "callback.ended":
      return ["queue", `the callback is given up (${event.cause})`];
    case "offer.made":
      return ["queue", `is offered to ${agent} as a ${event.kind}`];
    case "offer.ended":
      return ["queue", `the offer to ${agent} is over (${event.reason})`];
    case "agent-leg.answered":
      return ["agent", `${agent} picks up`];
    case "agent-leg.ended":
      return event.cause === "cancelled"
        ? undefined
        : ["agent", `${agent}'s phone is off (${event.cause})`];
    case "bridge.joined":
      return parties.has(event.legId)
        ? ["party", "talks with the caller"]
        : ["agent", `${agent} and the customer talk`];
    case "party-leg.answered":
      return ["party", "picks up"];
    case "party-leg.ended":
      return event.cause === "cancelled"
        ? undefined
        : ["party", event.cause === "normal" ? "hangs up" : `is not reached (${event.cause})`];
    case "dial.answered":
      return ["caller", "answers the callback"];
    case "dial.failed":
      return ["caller", `is not reached (${event.cause})`];
    case "playback.failed":
      return ["system", `cannot play: ${event.message}`];
    case "recording.finished":
      return ["caller", event.spoken ? `is recorded for ${event.durationSec} s` : "says nothing"];
    case "recording.failed":
      return ["system", `cannot record: ${event.message}`];
    default:
      return undefined;
  }
}

const assignments = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} to ${JSON.stringify(value)}`)
    .join(", ");

function tellCommand(command: Command): Said | undefined {
  switch (command.type) {
    case "play":
      return ["script", `plays ${command.parts.map(heard).join(", ")}`];
    case "startMusic":
      return ["script", `plays hold music${command.musicClass ? ` (${command.musicClass})` : ""}`];
    case "record":
      return ["script", `records the caller, at most ${command.maxSec} s`];
    case "playToAgent":
      return ["system", `plays ${command.parts.map(heard).join(", ")} to the agent`];
    case "sendRequest":
      return ["script", `asks ${command.method} ${command.url}`];
    case "dial":
    case "ringParty":
      return ["system", `dials ${command.number}, showing ${command.callerId || "no number"}`];
    case "endContact":
      return ["system", `the contact is over: ${command.outcome}`];
    default:
      return undefined;
  }
}

/** A prompt part as words. */
export function heard(part: PromptPart): string {
  if (part.type === "speech") return `“${part.text}”`;
  if (part.type === "recording") return `♪ ${part.recordingId}`;
  return part.type === "file" ? `♪ ${part.file}` : `“${part.value}” as ${part.as}`;
}
