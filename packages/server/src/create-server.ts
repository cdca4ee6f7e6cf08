import { createServer as createHttpServer } from "node:http";

import { systemTimer } from "@cordboard/runtime";
import { pino } from "pino";

import { openAccess } from "./access/open-access.ts";
import type { OperatorConfig } from "./config/operator-config.ts";
import { LIMIT_DEFAULTS } from "./config/sections/limits.ts";
import { ServerError } from "./errors.ts";
import { createApp } from "./http/app.ts";
import { knownHosts } from "./http/origin.ts";
import { WEB_FOLDER } from "./http/web-app.ts";
import { drain } from "./limits/drain.ts";
import { listen, stopListening } from "./listen.ts";
import { serveLiveFeed, type LiveFeed } from "./live/live-feed.ts";
import type { Log } from "./log.ts";
import { noticesOf } from "./notices.ts";
import { openCentre } from "./open-centre.ts";
import { openStorage } from "./open-storage.ts";
import { WorkspaceFolder } from "./workspace/workspace-folder.ts";

/** Besides what is here, the sections of the operator's configuration. */
export interface ServerOptions extends OperatorConfig {
  /** The workspace's folder. */
  readonly workspace: string;
  /** 0 takes any free port. Default 8080. */
  readonly port?: number;
  /** Default 127.0.0.1: only this machine. Elsewhere people have to sign in, so somebody needs a password first. */
  readonly host?: string;
  /** Other names by which browsers reach the server, such as that of a proxy before it. */
  readonly allowedHosts?: readonly string[];
  /** Default `.cordboard/cordboard.db` in the workspace. */
  readonly databaseFile?: string;
  /** The built web app; by default that of this installation. */
  readonly webFolder?: string;
  /** A pino logger by default, to standard output. */
  readonly log?: Log;
}

export interface CordboardServer {
  /** For a browser. */
  readonly url: string;
  /** What whoever started the server should know, in plain words, one line each. */
  readonly notices: readonly string[];
  /**
   * Fulfilled, with the reason, when other servers had to take over from this one: it does nothing more. Close it, and
   * start it anew; it finds the calls that it still has.
   */
  readonly lost: Promise<Error>;
  /**
   * Takes no new calls, and waits until those that are up are over, at most `limits.drainSec`. `/health/ready` says 503
   * from the first moment on. Close the server afterwards.
   */
  drain(): Promise<void>;
  /** Stops listening; waiting callbacks and queues are kept. Calls that are up stay up where the switch can. */
  close(): Promise<void>;
}

/**
 * Starts a contact centre on a workspace: the only place that knows all parts.
 *
 * @throws ServerError with one line that says what is wrong, and what to do as its `help`
 * @example
 * const server = await createServer({ workspace: "examples/queue-callback" });
 * console.log(server.url);
 * await server.close();
 */
export async function createServer(options: ServerOptions): Promise<CordboardServer> {
  const { port = 8080, host = "127.0.0.1", webFolder = WEB_FOLDER } = options;
  const { log = pino({ name: "cordboard" }), limits = {} } = options;
  const folder = new WorkspaceFolder(options.workspace);
  const { database: shared, server: named, databaseFile } = options;
  const storage = await openStorage({
    workspace: folder.workspace.folder,
    file: databaseFile,
    database: shared,
    server: named,
    log,
  });
  const closers: (() => Promise<void> | void)[] = [() => storage.close()];
  /** What was opened last is closed first. */
  const close = async () => {
    for (let closer = closers.pop(); closer; closer = closers.pop()) await closer();
  };
  try {
    let live: LiveFeed | undefined;
    const onTelephony = () => live?.changed("telephony");
    const opened = await openCentre(folder, storage, options, { log, onTelephony });
    const { centre } = opened;
    const access = await openAccess({
      database: storage.database,
      desk: centre.desk,
      host,
      config: options,
      now: () => systemTimer.now(),
    });
    const hosts = knownHosts(host, [
      ...(options.allowedHosts ?? []),
      ...(options.proxy ? [new URL(options.proxy.url).hostname] : []),
    ]);
    const app = createApp(centre, access, {
      webFolder,
      hosts,
      requestsPerMinute: limits.requestsPerMinute ?? LIMIT_DEFAULTS.requestsPerMinute,
      log,
      proxy: options.proxy,
      openId: options.openId,
    });
    const server = createHttpServer(app);
    const feed = (live = serveLiveFeed(server, centre, { hosts, log, access }));
    closers.push(() => feed.close());
    // Before contacts are touched: a second server on the same workspace ends here.
    const url = await listen(server, port, host);
    closers.push(
      () => opened.stop(),
      () => stopListening(server),
      () => feed.close(),
    );
    await opened.start().catch((cause: unknown) => {
      throw new ServerError("telephony-not-started", `${String(cause)}.`, { cause });
    });
    const telephony = centre.telephonyStatus();
    log.info(
      { url, kind: telephony.kind, workspace: folder.workspace.name },
      "Cordboard is listening",
    );
    const { drainSec = LIMIT_DEFAULTS.drainSec } = limits;
    return {
      url,
      notices: noticesOf(folder.workspace, {
        telephony,
        isOpen: await access.identify.isOpen(),
        webFolder,
        signs: options.hook !== undefined,
      }),
      lost: opened.lost,
      drain: () => drain(centre.gate, drainSec, log),
      close,
    };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}
