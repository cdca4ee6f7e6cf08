import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import type { KnownContact } from "@cordboard/runtime";
import type { CentreRules } from "@cordboard/routing";

import { endsWithUs } from "../asterisk/processes.ts";
import type { Ask, DeskAct, FromServer, ToServer } from "./messages.ts";

const PROGRAM = join(import.meta.dirname, "server-process.ts");
const CONDITIONS = ["--conditions=@cordboard/source"];

/** A call server as its contacts see it: it may be away; then what it is asked is not heard. */
export class CallServer {
  readonly name: string;
  readonly #target: string;
  readonly #rules: CentreRules;
  readonly #hear: (message: FromServer) => void;
  #process: ChildProcess | null = null;
  #isResumed = false;

  constructor(
    name: string,
    target: string,
    rules: CentreRules,
    hear: (message: FromServer) => void,
  ) {
    this.name = name;
    this.#target = target;
    this.#rules = rules;
    this.#hear = hear;
  }

  /** Whether it has compared with its contacts what they know. */
  get isResumed(): boolean {
    return this.#isResumed;
  }

  async start(): Promise<void> {
    const args = [this.#target, this.name, JSON.stringify(this.#rules)];
    const child = endsWithUs(fork(PROGRAM, args, { execArgv: CONDITIONS }));
    const up = Promise.withResolvers<void>();
    child.on("message", (message: FromServer) => {
      if (message.type === "up") up.resolve();
      else if (message.type === "resumed") this.#isResumed = true;
      else this.#hear(message);
    });
    child.once("exit", (code) => up.reject(new Error(`${this.name} ended with ${code}`)));
    await up.promise;
    this.#process = child;
  }

  /** `kill -9`; fulfilled when nothing more can be heard of it. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (child === null) return;
    this.#process = null;
    this.#isResumed = false;
    const gone = Promise.all([once(child, "exit"), once(child, "disconnect")]);
    child.kill("SIGKILL");
    await gone;
  }

  resume(known: readonly KnownContact[]): void {
    this.#send({ type: "resume", known });
  }

  ask(ask: Ask): void {
    this.#send({ type: "ask", ask });
  }

  desk(act: DeskAct): void {
    this.#send({ type: "desk", act });
  }

  look(): void {
    this.#send({ type: "look" });
  }

  #send(message: ToServer): void {
    // A message that a dying process does not take is lost with it.
    this.#process?.send(message, () => undefined);
  }
}
