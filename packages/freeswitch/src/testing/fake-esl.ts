import { type EslPeer, startEslServer } from "./esl-server.ts";

/** Fields of a channel, as `uuid_dump` and events show them. */
export type Fields = Readonly<Record<string, string>>;

export interface FakeEsl {
  readonly port: number;
  readonly password: string;
  /** Every command after the look around at the beginning, in order. */
  readonly commands: string[];
  /** Decides what is answered; null leaves it unanswered, undefined is `+OK`. */
  answer: (command: string) => string | null | undefined;
  /** Channels that are there, by id. */
  readonly channels: Map<string, Fields>;
  /** So often the list of channels still lacks them. */
  lateLists: number;
  /** Answers now what was left unanswered. */
  answerLate(): void;
  event(name: string, fields: Fields): void;
  /** Closes the connections from this side, as when FreeSWITCH is shut down. */
  cut(): void;
  close(): Promise<void>;
}

const PASSWORD = "secret";

/** An event socket that answers what the test says: for failures, lost links and late answers. */
export async function startFakeEsl(port = 0): Promise<FakeEsl> {
  const unanswered: (() => void)[] = [];
  const server = await startEslServer(
    (command, to) => {
      const said = lookAround(fake, command);
      if (said !== null) return say(to, command, said);
      fake.commands.push(command);
      const answer = fake.answer(command);
      if (answer === null) unanswered.push(() => say(to, command, "+OK"));
      else say(to, command, answer ?? "+OK");
    },
    undefined,
    port,
  );
  const fake: FakeEsl = {
    port: server.port,
    password: PASSWORD,
    commands: [],
    answer: () => undefined,
    channels: new Map(),
    lateLists: 0,
    answerLate: () => {
      for (const answer of unanswered.splice(0)) answer();
    },
    event: (name, fields) => {
      for (const peer of server.peers) peer.event({ "Event-Name": name, ...fields });
    },
    cut: () => {
      for (const peer of server.peers) peer.sayGoodbye();
    },
    close: () => server.close(),
  };
  return fake;
}

function say(to: EslPeer, command: string, text: string): void {
  if (command.startsWith("api ")) return to.answer(text);
  const job = /Job-UUID: (\S+)/.exec(command)?.[1];
  to.reply(job === undefined ? text : `${text} Job-UUID: ${job}`);
}

function lookAround(fake: FakeEsl, command: string): string | null {
  const { channels } = fake;
  if (command.startsWith("auth "))
    return command === `auth ${PASSWORD}` ? "+OK accepted" : "-ERR invalid";
  if (command.startsWith("event json ")) return "+OK event listener enabled json";
  if (command === "api status") return `${channels.size} session(s) - peak 9, last 5min 9`;
  if (command === "api show channels as json") {
    const rows = fake.lateLists-- > 0 ? [] : [...channels.keys()].map((uuid) => ({ uuid }));
    return JSON.stringify({ row_count: rows.length, rows });
  }
  const dumped = /^api uuid_dump (\S+) json$/.exec(command)?.[1];
  if (dumped === undefined) return null;
  const channel = channels.get(dumped);
  return channel ? JSON.stringify({ "Unique-ID": dumped, ...channel }) : "-ERR No such channel!";
}
