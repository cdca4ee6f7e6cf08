import { readFileSync } from "node:fs";
import { type EslPeer, type EslServer, startEslServer } from "./esl-server.ts";

/** One step of a recorded exchange; see exchanges/README.md. */
type Step =
  | { readonly begin: string }
  | { readonly sent: string }
  | { readonly reply: string }
  | { readonly answer: string }
  | { readonly event: Readonly<Record<string, string>> };

export interface ReplayedSwitch {
  readonly port: number;
  /** Null while all that came is what was recorded; else what came, and what was recorded in its place. */
  difference(): { readonly came: string; readonly recorded: string } | null;
  /** How many of the recorded steps have not happened yet. */
  left(): number;
  /** The commands that came, one a line. */
  sent(): string;
  close(): Promise<void>;
}

const JOB = /(?<=Job-UUID: )\S+$/;

/** A switch that says what a real one said, as long as it is told what that one was told. */
export async function replay(name: string): Promise<ReplayedSwitch> {
  const file = new URL(`../../exchanges/${name}.jsonl`, import.meta.url);
  const steps: Step[] = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): Step => JSON.parse(line));
  /** Ids of jobs as they were recorded, and as they are now. */
  const jobs = new Map<string, string>();
  const waiting: string[] = [];
  const came: string[] = [];
  let difference: ReturnType<ReplayedSwitch["difference"]> = null;
  // The first greeting is that of the server.
  let next = 1;
  const goOn = (to: EslPeer): void => {
    for (let step = steps[next]; step !== undefined && difference === null; step = steps[next]) {
      // A new connection has a greeting of its own.
      if ("begin" in step) return void (next += 1);
      if ("sent" in step) {
        const command = waiting.shift();
        if (command === undefined) return;
        if (command.replace(JOB, "") !== step.sent.replace(JOB, ""))
          difference = { came: command, recorded: step.sent };
        const [recorded, now] = [JOB.exec(step.sent), JOB.exec(command)];
        if (recorded && now) jobs.set(recorded[0], now[0]);
      } else if ("reply" in step) to.reply(step.reply);
      else if ("answer" in step) to.answer(step.answer);
      else {
        const job = jobs.get(step.event["Job-UUID"] ?? "");
        to.event(job === undefined ? step.event : { ...step.event, "Job-UUID": job });
      }
      next += 1;
    }
  };
  const server: EslServer = await startEslServer((command, to) => {
    waiting.push(command);
    came.push(command);
    goOn(to);
  });
  return {
    port: server.port,
    difference: () => difference,
    left: () => steps.length - next,
    sent: () => came.join("\n"),
    close: () => server.close(),
  };
}
