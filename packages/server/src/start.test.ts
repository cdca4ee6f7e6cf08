import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { createServer } from "./index.ts";
import { recordingLog, startServer, workspaceFolder } from "./testing/server-rig.ts";

const log = recordingLog();

function folderWith(files: { readonly [path: string]: unknown }) {
  const workspace = workspaceFolder(files);
  onTestFinished(() => workspace.remove());
  return workspace.folder;
}

test("a port in use is told in one line, with what to do", async () => {
  const first = await startServer(folderWith({}));
  onTestFinished(() => first.close());
  const port = Number(new URL(first.server.url).port);
  const second = createServer({ workspace: folderWith({}), port, log });
  await expect(second).rejects.toMatchObject({
    code: "S501",
    message: `Port ${port} of 127.0.0.1 is in use by another program.`,
    help: expect.stringContaining("another port"),
  });
});

test("a folder that is no workspace is refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cordboard-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await expect(createServer({ workspace: folder, log })).rejects.toMatchObject({ code: "S101" });
});

test("a mistake in cordboard.json is told with its place", async () => {
  const folder = folderWith({ "cordboard.json": '{\n  "name": "x",\n  "pionts": {}\n}' });
  await expect(createServer({ workspace: folder, log })).rejects.toMatchObject({
    code: "S102",
    message: 'cordboard.json:3:3 There is no property "pionts" here; did you mean "points"?',
  });
});

test("a file that is no database is refused", async () => {
  const workspace = folderWith({ "data/not-a.db": "hello, this is not a database at all" });
  const databaseFile = join(workspace, "data/not-a.db");
  await expect(createServer({ workspace, databaseFile, log })).rejects.toMatchObject({
    code: "S503",
  });
});

test("a second server on the same workspace is refused: they would harm each other's contacts", async () => {
  const folder = folderWith({});
  const first = await startServer(folder);
  onTestFinished(() => first.close());
  await expect(createServer({ workspace: folder, port: 0, log })).rejects.toMatchObject({
    message: expect.stringContaining("another Cordboard server has it open"),
  });
});

test("start-up says plainly that calls are simulated", async () => {
  const { server, client, ...running } = await startServer(folderWith({}), {
    webFolder: "/nowhere",
  });
  onTestFinished(() => running.close());
  expect(server.notices).toEqual([
    "No telephony server: calls are simulated. Make them from the desk page.",
    expect.stringContaining("Nobody has a password yet"),
    'The web app has not been built: run "npm run build".',
  ]);
  expect(await client.getStatus()).toMatchObject({
    telephony: { kind: "simulated", up: true },
    workspace: { name: "Test centre" },
  });
});

test("the rate of requests is limited", async () => {
  const { client, ...running } = await startServer(folderWith({}), {
    limits: { requestsPerMinute: 2 },
  });
  onTestFinished(() => running.close());
  await client.getStatus();
  await client.getStatus();
  await expect(client.getStatus()).rejects.toMatchObject({ status: 429, code: "S307" });
});

test("a telephony server that cannot be reached yet is told, and designer and desk are there all the same", async () => {
  const asterisk = {
    url: "http://127.0.0.1:1",
    user: "cordboard",
    password: "secret",
    dialEndpoint: "PJSIP/{number}@trunk",
    soundsDir: tmpdir(),
  };
  const server = await createServer({ workspace: folderWith({}), port: 0, asterisk, log });
  onTestFinished(() => server.close());
  expect(server.notices).toContainEqual(expect.stringContaining("cannot be reached yet"));
  expect((await fetch(new URL("/api/status", server.url))).status).toBe(200);
});
