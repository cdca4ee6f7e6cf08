import { expect, test } from "vitest";

import {
  liveFeed,
  type FeedState,
  type LiveFeedOptions,
  type LiveMessage,
  type PresenceMessage,
  type Socket,
} from "./index.ts";

/** A connection and a clock that the test drives. */
function rig(onOpen?: LiveFeedOptions["onOpen"]) {
  const sockets: FakeSocket[] = [];
  const due: { ms: number; callback: () => void }[] = [];
  const messages: LiveMessage[] = [];
  const states: FeedState[] = [];
  const close = liveFeed(
    "ws://x/api/live",
    (message) => messages.push(message),
    (state) => states.push(state),
    {
      connect: () => {
        const socket = new FakeSocket();
        sockets.push(socket);
        return socket;
      },
      after: (ms, callback) => {
        const timer = { ms, callback };
        due.push(timer);
        return () => void due.splice(due.indexOf(timer), 1);
      },
      ...(onOpen ? { onOpen } : {}),
    },
  );
  return { sockets, due, messages, states, close };
}

interface Said {
  readonly data: unknown;
  readonly code: number;
}

class FakeSocket implements Socket {
  readonly listeners: { [type: string]: (event: Said) => void } = {};
  closed = false;
  addEventListener(type: string, listener: (event: Said) => void): void {
    this.listeners[type] = listener;
  }
  says(message: object): void {
    this.listeners["message"]?.({ data: JSON.stringify(message), code: 0 });
  }
  breaks(code = 1006): void {
    this.listeners["close"]?.({ data: undefined, code });
  }
  readonly sent: unknown[] = [];
  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  close(): void {
    this.closed = true;
  }
}

test("messages come through, heartbeats do not", () => {
  const { sockets, messages, states } = rig();
  sockets[0]?.says({ type: "heartbeat", at: 1 });
  sockets[0]?.says({ type: "queues", at: 2, queues: [] });
  expect(messages).toEqual([{ type: "queues", at: 2, queues: [] }]);
  expect(states).toEqual(["connecting", "open"]);
});

test("a lost connection is told and comes back", () => {
  const { sockets, due, states } = rig();
  sockets[0]?.says({ type: "heartbeat", at: 1 });
  sockets[0]?.breaks();
  expect(states.at(-1)).toBe("lost");
  due.shift()?.callback();
  sockets[1]?.says({ type: "heartbeat", at: 2 });
  expect(states.at(-1)).toBe("open");
});

test("silence for longer than a few heartbeats counts as lost", () => {
  const { sockets, due, states } = rig();
  sockets[0]?.says({ type: "heartbeat", at: 1 });
  due.shift()?.callback();
  expect(states.at(-1)).toBe("lost");
  expect(sockets[0]?.closed).toBe(true);
});

test("a closed feed stays closed", () => {
  const { sockets, due, close } = rig();
  close();
  sockets[0]?.breaks();
  expect(due).toEqual([]);
  expect(sockets).toHaveLength(1);
});

test("who follows says something each time that the feed opens, and on no connection that is gone", () => {
  const says: ((message: PresenceMessage) => void)[] = [];
  const { sockets, due } = rig((say) => says.push(say));
  const message = {
    type: "presence",
    id: "tab-of-anna",
    name: "",
    script: "a",
    unsaved: false,
  } as const;
  expect(says).toEqual([]);
  sockets[0]?.says({ type: "heartbeat", at: 1 });
  says[0]?.(message);
  sockets[0]?.breaks();
  due.at(-1)?.callback();
  sockets[1]?.says({ type: "heartbeat", at: 2 });
  says[0]?.(message);
  expect(says).toHaveLength(2);
  expect(sockets.map(({ sent }) => sent)).toEqual([[message], []]);
});

test("whose session is over is told so; a connection that breaks says nothing of it", () => {
  let told = 0;
  const socket = new FakeSocket();
  liveFeed("ws://x/api/live", () => undefined, undefined, {
    connect: () => socket,
    after: () => () => undefined,
    onSignedOut: () => told++,
  });
  socket.breaks();
  expect(told).toBe(0);
  const other = new FakeSocket();
  liveFeed("ws://x/api/live", () => undefined, undefined, {
    connect: () => other,
    after: () => () => undefined,
    onSignedOut: () => told++,
  });
  other.breaks(1008);
  expect(told).toBe(1);
});
