import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";

import {
  createClient,
  liveFeed,
  type Client,
  type ContactView,
  type LiveMessage,
} from "@cordboard/api";

import { endsWithUs } from "./asterisk/processes.ts";
import type { AsteriskRig } from "./asterisk/rig.ts";

const ROOT = join(import.meta.dirname, "../../..");
const COMMAND = ["--conditions=@cordboard/source", join(ROOT, "packages/cli/src/main.ts")];

/** A Cordboard server in a process of its own, as `cordboard serve` starts it, on a copy of an example. */
export interface ContactCentre {
  readonly workspace: string;
  readonly url: string;
  /** Of the server's process. */
  readonly pid: number;
  /** All that the server wrote since it was started. */
  log(): string;
  readonly client: Client;
  /** Contacts that are not over, as the live feed tells them. */
  contacts(): readonly ContactView[];
  /** `kill -9`, then the same command again. */
  killAndRestart(): Promise<void>;
  /** `kill -9`; nobody starts it again but {@link comesBack}. */
  dies(): Promise<void>;
  /** The server is gone, until it {@link comesBack} at the same address. */
  goesAway(): Promise<void>;
  comesBack(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * @param example - or the path of another workspace; null: one with nothing in it
 * @param asterisk - without a rig calls are simulated
 * @param more - other sections of the operator's configuration
 */
export async function openContactCentre(
  example: string | null,
  asterisk?: AsteriskRig,
  more: { readonly [section: string]: object } = {},
): Promise<ContactCentre> {
  const workspace = mkdtempSync(join(tmpdir(), "cordboard-"));
  if (example === null) writeFileSync(join(workspace, "cordboard.json"), '{ "name": "New" }\n');
  else
    cpSync(isAbsolute(example) ? example : join(ROOT, "examples", example), workspace, {
      recursive: true,
      filter: (from) => !from.includes(".cordboard/") && !from.endsWith(".cordboard"),
    });
  const args = [...COMMAND, "serve", workspace, "--port", "0"];
  // Whoever stops it here has seen enough of its calls.
  const limits = { drainSec: 0, ...more["limits"] };
  const file = join(workspace, "operator.json");
  if (asterisk) {
    const { ariUrl: url, user, password, soundsDir, soundsDirInAsterisk } = asterisk;
    const config = {
      ...more,
      limits,
      asterisk: {
        url,
        user,
        password,
        soundsDir,
        soundsDirInAsterisk,
        dialEndpoint: "PJSIP/{number}@trunk",
      },
    };
    writeFileSync(file, JSON.stringify(config));
  } else writeFileSync(file, JSON.stringify({ ...more, limits }));
  args.push("--config", file);
  let running = await start(args);
  return {
    workspace,
    get url() {
      return running.url;
    },
    get pid() {
      return running.process.pid ?? 0;
    },
    log: () => running.log(),
    get client() {
      return createClient({ baseUrl: running.url });
    },
    contacts: () => running.contacts,
    async killAndRestart() {
      running.unfollow();
      await ended(running.process, "SIGKILL");
      running = await start(args);
    },
    async dies() {
      running.unfollow();
      await ended(running.process, "SIGKILL");
    },
    async goesAway() {
      running.unfollow();
      await ended(running.process, "SIGTERM");
    },
    async comesBack() {
      running = await start([...args, "--port", new URL(running.url).port]);
    },
    async stop() {
      running.unfollow();
      await ended(running.process, "SIGTERM");
      rmSync(workspace, { recursive: true, force: true });
    },
  };
}

interface Running {
  readonly process: ChildProcess;
  readonly url: string;
  contacts: readonly ContactView[];
  unfollow: () => void;
  readonly log: () => string;
}

async function start(args: readonly string[]): Promise<Running> {
  const child = endsWithUs(spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] }));
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
  const running: Running = {
    process: child,
    url,
    contacts: [],
    unfollow: () => undefined,
    log: () => said,
  };
  await new Promise<void>((resolve) => {
    const follow = (message: LiveMessage) => {
      if (message.type !== "contacts") return;
      running.contacts = message.contacts;
      resolve();
    };
    running.unfollow = liveFeed(new URL("/api/live", url.replace("http", "ws")).href, follow);
  });
  return running;
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill(signal);
  });
}
