import { createInterface } from "node:readline/promises";

import { clockTime, transcriptText, type Simulation } from "@cordboard/simulator";

import { colors, EXIT, say } from "../output.ts";
import { obey, PHRASES } from "./phrases.ts";

/** A call at the terminal: what is typed happens, and what comes of it is told. */
export async function interactive(simulation: Simulation, beganAt: number): Promise<number> {
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdout.isTTY,
  });
  let told = 0;
  const tell = () => {
    const { transcript } = simulation;
    process.stdout.write(transcriptText(transcript.slice(told)));
    told = transcript.length;
  };
  const ask = () => {
    if (!process.stdout.isTTY) return;
    const state = simulation.contact?.queue.state ?? "none";
    terminal.setPrompt(
      colors.cyan(
        `${clockTime((simulation.now - beganAt) / 1000)}${state === "none" ? "" : ` ${state}`}> `,
      ),
    );
    terminal.prompt();
  };
  say(colors.dim("Type help for what you can say, quit to leave."));
  simulation.call();
  tell();
  ask();
  for await (const line of terminal) {
    if (/^(?:quit|exit)$/.test(line.trim())) break;
    if (line.trim() === "help") help();
    else {
      try {
        obey(simulation, line);
      } catch (error) {
        say(colors.yellow(error instanceof Error ? error.message : String(error)));
      }
    }
    tell();
    if (simulation.over) break;
    ask();
  }
  terminal.close();
  return EXIT.ok;
}

function help(): void {
  for (const { example, help: meaning } of PHRASES) say(`  ${example.padEnd(20)} ${meaning}`);
  say(`  ${"quit".padEnd(20)} leave`);
}
