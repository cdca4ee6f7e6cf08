import { HEARTBEAT_MS, type LiveMessage } from "@cordboard/api";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";

import type { Access } from "../access/open-access.ts";
import type { Centre } from "../centre.ts";
import { checkHost, checkOrigin, type KnownHosts } from "../http/origin.ts";
import type { Log } from "../log.ts";
import { DeskScreens } from "./desk-screens.ts";
import { Guests } from "./guests.ts";
import { NEIGHBOURS_MS } from "../servers/neighbours.ts";
import { messageOf, TOPICS, type Topic } from "./live-messages.ts";
import { Pace } from "./pace.ts";
import { Presence } from "./presence.ts";
import { send } from "./send.ts";

const PATH = "/api/live";
const MAX_SCREENS = 1_000;
/** Screens say only who has which script open. */
const MAX_HEARD_BYTES = 1_024;

export interface LiveFeed {
  /** Something of this topic has changed. */
  changed(topic: Topic): void;
  close(): void;
}

/** Shows agents, queues, contacts and telephony to every screen that follows, on connecting and after changes. */
export function serveLiveFeed(
  server: Server,
  centre: Centre,
  {
    hosts,
    log,
    access,
  }: { readonly hosts: KnownHosts; readonly log: Log; readonly access: Access },
): LiveFeed {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_HEARD_BYTES });
  const pace = new Pace<Topic>((topic) => {
    if (sockets.clients.size > 0) void tell([topic], sockets.clients);
  });
  const presence = new Presence(() => changed("presence"));
  const desks = new DeskScreens(centre.desk, log);

  /** What each screen follows, where that is not everything. */
  const followed = new WeakMap<WebSocket, ReadonlySet<string>>();
  /** Have not answered since the last heartbeat: a network that is gone closes no connection. */
  const silent = new WeakSet<WebSocket>();

  const guests = new Guests(access);

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on("error", () => socket.destroy());
    const { headers, url = "" } = request;
    try {
      checkHost(headers, hosts);
      checkOrigin(headers);
    } catch {
      refuse(socket, "403 Forbidden");
      return;
    }
    const isOurs = url.split("?")[0] === PATH;
    if (!isOurs) refuse(socket, "404 Not Found");
    else if (sockets.clients.size >= MAX_SCREENS) refuse(socket, "503 Service Unavailable");
    else if (!(await guests.mayCome(request))) refuse(socket, "401 Unauthorized");
    else
      sockets.handleUpgrade(request, socket, head, (screen) => {
        guests.welcome(screen, request);
        greet(screen, url);
      });
  }

  function greet(screen: WebSocket, url: string): void {
    screen.on("error", () => screen.terminate());
    const asked = new URLSearchParams(url.split("?")[1]);
    const topics = asked.get("topics");
    if (topics !== null) followed.set(screen, new Set(topics.split(",")));
    const agentId = asked.get("agent");
    if (agentId !== null) desks.open(screen, agentId);
    screen.on("pong", () => silent.delete(screen));
    screen.on("message", (data) => presence.hear(screen, data));
    screen.on("close", () => presence.leave(screen));
    void tell(TOPICS, [screen]);
  }

  async function tell(topics: readonly Topic[], all: Iterable<WebSocket>): Promise<void> {
    try {
      for (const topic of topics) {
        const screens = [...all].filter((screen) => followed.get(screen)?.has(topic) ?? true);
        if (screens.length === 0) continue;
        const text = JSON.stringify(await messageOf(topic, { centre, presence }, Date.now()));
        pace.told(topic, text.length);
        for (const screen of screens) send(screen, text);
      }
    } catch (error) {
      log.error({ err: error }, "The live feed could not be told");
    }
  }

  const heartbeat = setInterval(() => {
    const message: LiveMessage = { type: "heartbeat", at: Date.now() };
    for (const screen of sockets.clients) {
      if (silent.has(screen)) {
        screen.terminate();
        continue;
      }
      silent.add(screen);
      screen.ping();
      send(screen, JSON.stringify(message));
    }
    seeOff();
  }, HEARTBEAT_MS).unref();

  /** Sessions end here, on other servers, and by themselves. */
  function seeOff(): void {
    guests.seeOff(sockets.clients).catch((error: unknown) => {
      log.error({ err: error }, "Sessions of screens could not be looked at");
    });
  }

  function changed(topic: Topic): void {
    pace.changed(topic);
  }

  const elsewhere =
    centre.neighbours && setInterval(() => changed("contacts"), NEIGHBOURS_MS).unref();
  const unfollow = [
    centre.runtime.onStep(() => {
      changed("contacts");
      changed("places");
    }),
    centre.edit.onChange(() => changed("scripts")),
    centre.desk.onChange(({ callbacks }) => {
      if (callbacks) changed("callbacks");
      changed("agents");
      changed("queues");
    }),
    access.sessions.onEnd(seeOff),
  ];
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgrade(request, socket, head).catch((error: unknown) => {
      log.error({ err: error }, "A screen could not be connected");
      refuse(socket, "500 Internal Server Error");
    });
  };
  server.on("upgrade", onUpgrade);
  return {
    changed,
    close() {
      for (const stop of unfollow) stop();
      clearInterval(heartbeat);
      pace.stop();
      clearInterval(elsewhere);
      server.off("upgrade", onUpgrade);
      for (const screen of sockets.clients) screen.terminate();
      sockets.close();
    },
  };
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
