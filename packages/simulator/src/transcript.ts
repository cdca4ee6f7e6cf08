import { inWords, joined, say, type Text } from "@cordboard/language";
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
  /** The same, to be said in another language. */
  readonly said: Text;
  /** The action that was being carried out. */
  readonly action?: string;
}

type Told = readonly [Speaker, Text];

interface People {
  /** The name of the agent to whom the contact was last offered. */
  agent: Text;
  /** Legs of parties. */
  readonly parties: Set<string>;
}

/** A journal as an admin would tell it. */
export function transcribe(journal: readonly JournalEntry[]): TranscriptLine[] {
  const beganAt = journal[0]?.at ?? 0;
  const lines: TranscriptLine[] = [];
  let action: string | undefined;
  const people: People = { agent: say`the agent`, parties: new Set() };
  for (const [index, entry] of journal.entries()) {
    if (entry.kind === "entered") action = entry.action;
    if (entry.kind === "begun") action = undefined;
    if (entry.kind === "event" && entry.event.type === "offer.made")
      people.agent = entry.event.agent.name;
    if (entry.kind === "command" && entry.command.type === "ringParty")
      people.parties.add(entry.command.legId);
    const told = tell(entry, people);
    if (!told) continue;
    const [who, said] = told;
    const { seq, at } = entry;
    const atSec = (at - beganAt) / 1000;
    const of = action === undefined ? {} : { action };
    lines.push({ seq, entry: index, at, atSec, who, text: inWords(said), said, ...of });
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

function tell(entry: JournalEntry, people: People): Told | undefined {
  switch (entry.kind) {
    case "begun":
      // That it has come due follows.
      if (entry.linkedTo !== undefined) return undefined;
      // The number's hook has chosen another script than the number's own.
      if (entry.seq > 1) return ["system", say`script ${entry.script} takes the call`];
      return [
        "caller",
        entry.script === ""
          ? say`${entry.ani || say`withheld number`} calls ${entry.dnis}`
          : say`${entry.ani || say`withheld number`} calls ${entry.dnis}: script ${entry.script}`,
      ];
    case "event":
      return tellEvent(entry.event, people);
    case "command":
      return tellCommand(entry.command);
    case "branch": {
      const way = entry.to ?? say`nowhere: a dead end`;
      const by =
        entry.branch === entry.outcome || entry.branch === null
          ? entry.outcome
          : say`${entry.outcome}, by ${entry.branch}`;
      const took = say`${entry.action} takes ${by} → ${way}`;
      const { error, script } = entry;
      const why = error ? say`${took} (${error.code}: ${error.message})` : took;
      return ["script", script === undefined ? why : joined([script, why], ": ")];
    }
    case "warning":
      return ["script", say`note: ${entry.message}`];
    case "log":
      return ["script", say`notes: ${entry.text}`];
    case "milestone":
      return [
        "script",
        entry.data ? say`milestone ${entry.name}: ${entry.data}` : say`milestone ${entry.name}`,
      ];
    case "flow-ended":
      return ["script", say`the script ends (${entry.reason})`];
    case "entered":
      return undefined;
  }
}

function tellEvent(event: ContactEvent, { agent, parties }: People): Told | undefined {
  switch (event.type) {
    case "digit":
      return ["caller", say`presses ${event.digit}`];
    case "signal":
      return ["system", say`a signal comes from outside`];
    case "http.answered":
      return ["system", say`the other system answers ${event.status}`];
    case "http.failed":
      return ["system", say`the other system does not answer: ${event.message}`];
    case "hook.answered":
      return [
        "system",
        event.action === "answer"
          ? say`the number's hook has answered`
          : say`the number's hook wants nobody to answer`,
      ];
    case "last-agent.refused":
      return [
        "system",
        event.reason === "not-called"
          ? say`no agent has called this number lately`
          : say`the agent who called this number is not available`,
      ];
    case "hook.failed":
      return ["system", say`the number's hook does not answer: ${event.message}`];
    case "stream.ended":
      return [
        "system",
        event.handover ? say`the AI agent wants a person to go on` : say`the AI agent is done`,
      ];
    case "stream.failed":
      return ["system", say`the caller cannot talk with the AI agent: ${event.message}`];
    case "debug":
      return event.variables && ["system", say`sets ${assignments(event.variables)} by hand`];
    case "restarted":
      return ["system", say`the call server was restarted`];
    case "voice.answered":
      return ["system", say`the call is answered`];
    case "voice.gone":
      return [
        "caller",
        event.cause === "normal" ? say`is off the line` : say`is off the line (${event.cause})`,
      ];
    case "queue.entered":
      return ["queue", say`enters ${event.skill} at position ${event.position}`];
    case "queue.updated":
      return ["queue", say`is now for ${event.skill}, at position ${event.position}`];
    case "queue.left":
      return ["queue", say`leaves the queue`];
    case "callback.waiting":
      return ["queue", say`keeps its place for a callback`];
    case "voicemail.waiting":
      return ["queue", say`waits for ${event.skill} as a voicemail, at position ${event.position}`];
    case "schedule.made":
      return ["queue", say`notes a callback for ${new Date(event.dueAt).toISOString()}`];
    case "callback.due":
      return ["queue", say`the scheduled callback enters ${event.skill}`];
    case "outbound.begun":
      return ["agent", say`calls ${event.number}`];
    case "callback.ended":
      return ["queue", say`the callback is given up (${event.cause})`];
    case "offer.made":
      return ["queue", say`is offered to ${agent} as a ${KINDS[event.kind]}`];
    case "offer.ended":
      return ["queue", say`the offer to ${agent} is over (${event.reason})`];
    case "agent-leg.answered":
      return ["agent", say`${agent} picks up`];
    case "agent-leg.ended":
      return event.cause === "cancelled"
        ? undefined
        : ["agent", say`${agent}'s phone is off (${event.cause})`];
    case "bridge.joined":
      return parties.has(event.legId)
        ? ["party", say`talks with the caller`]
        : ["agent", say`${agent} and the customer talk`];
    case "party-leg.answered":
      return ["party", say`picks up`];
    case "party-leg.ended":
      return event.cause === "cancelled"
        ? undefined
        : [
            "party",
            event.cause === "normal" ? say`hangs up` : say`is not reached (${event.cause})`,
          ];
    case "dial.answered":
      return ["caller", say`answers the callback`];
    case "dial.failed":
      return ["caller", say`is not reached (${event.cause})`];
    case "playback.failed":
      return ["system", say`cannot play: ${event.message}`];
    case "recording.finished":
      return [
        "caller",
        event.spoken ? say`is recorded for ${event.durationSec} s` : say`says nothing`,
      ];
    case "recording.failed":
      return ["system", say`cannot record: ${event.message}`];
    default:
      return undefined;
  }
}

/** What is offered, and how a value is spoken. */
const KINDS = {
  call: say`call`,
  callback: say`callback`,
  voicemail: say`voicemail`,
  outbound: say`call out`,
};
const SPOKEN = { number: say`number`, digits: say`digits`, characters: say`characters` };

const assignments = (values: object): Text =>
  joined(
    Object.entries(values).map(([name, value]) => say`${name} to ${JSON.stringify(value)}`),
    ", ",
  );

function tellCommand(command: Command): Told | undefined {
  switch (command.type) {
    case "play":
      return ["script", say`plays ${sequence(command.parts)}`];
    case "startMusic":
      return [
        "script",
        command.musicClass ? say`plays hold music (${command.musicClass})` : say`plays hold music`,
      ];
    case "stream":
      return ["system", say`hands the caller to the AI agent ${command.agent}`];
    case "record":
      return ["script", say`records the caller, at most ${command.maxSec} s`];
    case "playToAgent":
      return ["system", say`plays ${sequence(command.parts)} to the agent`];
    case "sendRequest":
      return ["script", say`asks ${command.method} ${command.url}`];
    case "dial":
    case "ringParty":
      return [
        "system",
        say`dials ${command.number}, showing ${command.callerId || say`no number`}`,
      ];
    case "endContact":
      return ["system", say`the contact is over: ${command.outcome}`];
    default:
      return undefined;
  }
}

const sequence = (parts: readonly PromptPart[]): Text => joined(parts.map(saidPart), ", ");

/** A prompt part as words. */
export const heard = (part: PromptPart): string => inWords(saidPart(part));

/** The same, to be said in another language. */
export function saidPart(part: PromptPart): Text {
  if (part.type === "speech") return `“${part.text}”`;
  if (part.type === "recording") return `♪ ${part.recordingId}`;
  return part.type === "file" ? `♪ ${part.file}` : say`“${part.value}” as ${SPOKEN[part.as]}`;
}
