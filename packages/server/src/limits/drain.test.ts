import { expect, onTestFinished, test } from "vitest";

import { closeOnSignals } from "../close-on-signals.ts";
import { startServer, workspaceFolder, type RunningServer } from "../testing/server-rig.ts";

const CALL = { ani: "+12025550123", dnis: "+12025550100" };

async function serverWith(limits: object): Promise<RunningServer> {
  const workspace = workspaceFolder();
  const running = await startServer(workspace.folder, { limits });
  onTestFinished(async () => {
    await running.close();
    workspace.remove();
  });
  return running;
}

async function readiness({ server }: RunningServer) {
  const response = await fetch(new URL("/health/ready", server.url));
  return { status: response.status, body: await response.json() };
}

test("a server that takes calls is live and ready", async () => {
  const running = await serverWith({});
  expect((await fetch(new URL("/health/live", running.server.url))).status).toBe(200);
  expect(await readiness(running)).toEqual({
    status: 200,
    body: { ready: true, checks: { database: true, telephony: true, takesCalls: true } },
  });
});

test("asked to end, it takes no new calls and waits for those that are up", async () => {
  const running = await serverWith({});
  const { client, live, server } = running;
  const { contactId: id } = await client.simulateCall(CALL);
  await live.until("contacts", ({ contacts }) => contacts.find(({ voicePath }) => voicePath));

  const drained = server.drain();
  expect(await readiness(running)).toMatchObject({
    status: 503,
    body: { ready: false, checks: { database: true, takesCalls: false } },
  });
  await client.simulateCall(CALL);
  expect(await client.listContacts()).toMatchObject([{ contactId: id, voicePath: true }]);

  await client.hangUpCaller({ id });
  await drained;
});

test("it waits no longer than it may; the call is there for the next process", async () => {
  const { client, server, live } = await serverWith({ drainSec: 0 });
  await client.simulateCall(CALL);
  await live.until("contacts", ({ contacts }) => contacts.find(({ voicePath }) => voicePath));
  await server.drain();
  expect(await client.listContacts()).toHaveLength(1);
});

test("a second signal ends the waiting", async () => {
  const done: string[] = [];
  const listeners = process.listenerCount("SIGTERM");
  const closed = closeOnSignals({
    drain: () => {
      done.push("drain");
      process.emit("SIGTERM");
      return new Promise(() => undefined);
    },
    close: () => Promise.resolve(void done.push("close")),
  });
  process.emit("SIGTERM");
  await closed;
  expect(done).toEqual(["drain", "close"]);
  expect(process.listenerCount("SIGTERM")).toBe(listeners);
});

test("one call too many is rejected before it is answered", async () => {
  const { client } = await serverWith({ maxCalls: 1 });
  await client.simulateCall(CALL);
  await client.simulateCall(CALL);
  expect(await client.listContacts()).toHaveLength(1);
});
