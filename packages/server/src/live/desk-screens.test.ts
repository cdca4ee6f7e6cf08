import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WebSocket } from "ws";

import { HEARTBEAT_MS } from "@cordboard/api";

import { startServer, workspaceFolder, type RunningServer } from "../testing/server-rig.ts";

const SETTINGS = { name: "Test centre", deskGraceSec: 1 };

let running: RunningServer;
const cleanUps: (() => unknown)[] = [];
const open = async (folder: string) => {
  running = await startServer(folder);
  await running.client.putAgent({ id: "anna", name: "Anna", skills: [] });
  await running.client.setAgentStatus({ id: "anna" }, { status: "Available" });
};

let folder: string;
beforeEach(async () => {
  const workspace = workspaceFolder({ "cordboard.json": SETTINGS });
  cleanUps.push(() => workspace.remove());
  folder = workspace.folder;
  await open(folder);
});
afterEach(async () => {
  vi.useRealTimers();
  await running.close();
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

const screen = async (options: { readonly autoPong?: boolean } = {}) => {
  const url = `${running.server.url.replace("http", "ws")}/api/live?agent=anna&topics=agents`;
  const socket = new WebSocket(url, options);
  await new Promise((resolve, reject) => {
    socket.once("message", resolve);
    socket.once("error", reject);
  });
  return socket;
};

const annaIsLost = () =>
  running.live.until("agents", ({ agents }) =>
    agents.find(({ id, statusReason }) => id === "anna" && statusReason === "connection-lost"),
  );

test("an agent whose last screen is closed goes Offline after the grace", async () => {
  const first = await screen();
  const second = await screen();
  first.close();
  await running.client.setAgentStatus({ id: "anna" }, { status: "Busy" });
  second.close();
  expect(await annaIsLost()).toMatchObject({ status: "Offline" });
  const history = await running.client.getAgentHistory({ id: "anna" }, {});
  expect(history.map(({ status }) => status)).toEqual(["Offline", "Busy", "Available", "Offline"]);
  expect(history[0]).toMatchObject({ to: null });
  // Busy began after the first screen was gone, and lasted through the grace.
  expect(history[1]?.durationSec).toBeGreaterThanOrEqual(1);
});

test("a screen that is connected but answers no more is lost", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  await running.close();
  await open(folder);
  const mute = await screen({ autoPong: false });
  const closed = new Promise((resolve) => mute.once("close", resolve));
  const pinged = new Promise((resolve) => mute.once("ping", resolve));
  vi.advanceTimersByTime(HEARTBEAT_MS);
  await pinged;
  vi.advanceTimersByTime(HEARTBEAT_MS);
  await closed;
  expect(await annaIsLost()).toMatchObject({ status: "Offline" });
});

test("a forced status says who, and why", async () => {
  const forced = await running.client.forceAgentStatus(
    { id: "anna" },
    { status: "Busy", reason: "needed elsewhere" },
  );
  expect(forced).toMatchObject({
    status: "Busy",
    statusReason: "needed elsewhere",
    statusBy: "admin",
  });
});
