import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import {
  createClient,
  liveFeed,
  type Client,
  type LiveMessage,
  type PublishScript,
  type ScriptFile,
} from "@cordboard/api";
import { WebSocket } from "ws";

import { createServer, type CordboardServer, type ServerOptions } from "../index.ts";
import { storageOf } from "./storages.ts";

/** A workspace in a temporary folder. */
export function workspaceFolder(files: { readonly [path: string]: unknown } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "cordboard-"));
  const write = (path: string, content: unknown) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  };
  const all = {
    "cordboard.json": {
      name: "Test centre",
      points: {
        "+12025550100": { script: "queue-callback" },
        "1000": { script: "queue-callback" },
      },
    },
    "skills.json": { support: { acwSec: 60 } },
    "scripts/queue-callback.json": exampleScript(),
    ...files,
  };
  for (const [path, content] of Object.entries(all)) write(path, content);
  return {
    folder,
    write,
    read: (path: string) => readFileSync(join(folder, path), "utf8"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The reference script, as the example workspace has it. */
export const exampleScript = (): string =>
  readFileSync(
    new URL("../../../../examples/queue-callback/scripts/queue-callback.json", import.meta.url),
    "utf8",
  );

/** Publishes a script as it was last seen, as Anna. */
export const publishDraft = (
  client: Client,
  { name, revision, published }: ScriptFile,
  more: Partial<PublishScript> = {},
) =>
  client.publishScript(
    { name },
    {
      revision,
      published: published?.revision ?? null,
      message: "",
      author: { name: "Anna Berg" },
      commit: true,
      others: [],
      ...more,
    },
  );

const silence = () => undefined;

/** What the log was told, for tests that look at it. */
export function recordingLog() {
  const lines: string[] = [];
  const write = (data: object, message: string) =>
    void lines.push(JSON.stringify({ data, message }));
  return { lines, info: write, warn: write, error: write };
}

export interface RunningServer {
  readonly server: CordboardServer;
  readonly client: Client;
  readonly live: LiveState;
  close(): Promise<void>;
}

export async function startServer(
  workspace: string,
  options: Partial<ServerOptions> = {},
): Promise<RunningServer> {
  const log = { info: silence, warn: silence, error: silence };
  const storage = await storageOf(workspace);
  const server = await createServer({ workspace, port: 0, log, ...storage, ...options });
  const client = createClient({ baseUrl: server.url });
  const live = new LiveState(server.url);
  return {
    server,
    client,
    live,
    async close() {
      live.close();
      await server.close();
    },
  };
}

type Of<T extends LiveMessage["type"]> = Extract<LiveMessage, { type: T }>;

/** Follows the live feed, so that a test can wait for what it shows. */
export class LiveState {
  readonly #latest = new Map<string, LiveMessage>();
  readonly #waiting = new Set<() => void>();
  readonly close: () => void;

  constructor(url: string, search = "", onMessage: (type: string) => void = silence) {
    this.close = liveFeed(
      `${url.replace("http", "ws")}/api/live${search}`,
      (message) => {
        onMessage(message.type);
        this.#latest.set(message.type, message);
        for (const look of this.#waiting) look();
      },
      silence,
      { connect: (address) => new WebSocket(address) },
    );
  }

  /** The first value that `choose` finds in a message of this type, now or later. */
  until<T extends LiveMessage["type"], V>(
    type: T,
    choose: (message: Of<T>) => V | undefined,
  ): Promise<V> {
    const { promise, resolve } = Promise.withResolvers<V>();
    const look = () => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kept by its type
      const message = this.#latest.get(type) as Of<T> | undefined;
      const found = message && choose(message);
      if (found === undefined) return;
      this.#waiting.delete(look);
      resolve(found);
    };
    this.#waiting.add(look);
    look();
    return promise;
  }
}
