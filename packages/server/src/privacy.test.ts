import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";

import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";

import { startServer, workspaceFolder } from "./testing/server-rig.ts";

const CALLER = "+12025550187";
const KEYS = "90817263";
const SPOKEN = "Guten Tag, Frau Maier";
const ANSWERED = "Kontostand 4711";
const SECRET = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz";
const SCRIPT = {
  version: 1,
  name: "private",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  actions: {
    begin: { type: "Begin", branches: { Default: "greet" } },
    greet: {
      type: "Play",
      properties: { prompts: [{ type: "speech", text: `${SPOKEN} {call.ani}` }] },
      branches: { Default: "ask", Error: "ask" },
    },
    ask: {
      type: "Rest",
      properties: {
        url: "http://localhost:PORT/of/{call.ani}",
        retries: 0,
      },
      branches: { Default: "stay", Error: "stay" },
    },
    stay: { type: "Wait", properties: { seconds: 60 }, branches: { Default: "bye" } },
    bye: { type: "Hangup" },
  },
};

/** Every line, as pino writes it: errors with their messages and stacks. */
function everyLine() {
  const lines: string[] = [];
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    lines.push(chunk.toString("utf8"));
    done();
  };
  return { lines, log: pino({ level: "debug" }, new Writable({ write })) };
}

async function listening(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server's address is no string
  return (server.address() as AddressInfo).port;
}

function expectNothingOf(lines: readonly string[], ...secrets: readonly string[]): void {
  const all = lines.join("\n");
  expect(lines.length).toBeGreaterThan(0);
  for (const secret of secrets) expect(all).not.toContain(secret);
}

test("what callers are and press is in the journal, and in no line of the log", async () => {
  const workspace = workspaceFolder();
  onTestFinished(() => workspace.remove());
  const { lines, log } = everyLine();
  const { client, live, close } = await startServer(workspace.folder, {
    log,
    limits: { callsPerSecond: 1 },
  });
  onTestFinished(close);

  const { contactId: id } = await client.simulateCall({ ani: CALLER, dnis: "1000" });
  await client.pressDigits({ id }, { digits: KEYS });
  // One call too many, a call to a number that nothing answers, and a request that is refused.
  await client.simulateCall({ ani: CALLER, dnis: "1000" });
  await client.simulateCall({ ani: CALLER, dnis: "5" }).catch(() => undefined);
  await client.pressDigits({ id: CALLER }, { digits: KEYS }).catch(() => undefined);
  await client.hangUpCaller({ id });
  await live.until("contacts", ({ contacts }) => contacts.length === 0 || undefined);

  const journal = JSON.stringify(await client.getJournal({ id }));
  expect(journal).toContain(CALLER);
  expect(journal).toContain(`"digit":"${KEYS[0]}"`);
  expectNothingOf(lines, CALLER.slice(1), KEYS);
});

test("neither is what callers hear, nor what other systems and hooks are asked and answer", async () => {
  const port = await listening((_request, response) => {
    response.statusCode = 500;
    response.end(ANSWERED);
  });
  const workspace = workspaceFolder({
    "cordboard.json": {
      name: "Private centre",
      rest: { allow: [`localhost:${port}`] },
      hooks: { crm: { url: `http://localhost:${port}/${CALLER}` } },
      points: { "1000": { script: "private", hook: "crm" } },
    },
    "scripts/private.json": JSON.stringify(SCRIPT).replace("PORT", String(port)),
  });
  onTestFinished(() => workspace.remove());
  const { lines, log } = everyLine();
  const { client, live, close } = await startServer(workspace.folder, {
    log,
    hook: { secret: SECRET },
  });
  onTestFinished(close);

  const { contactId: id } = await client.simulateCall({ ani: CALLER, dnis: "1000" });
  await live.until("contacts", ({ contacts }) => contacts.find(({ action }) => action === "stay"));
  await client.hangUpCaller({ id });
  await live.until("contacts", ({ contacts }) => contacts.length === 0 || undefined);
  expect(JSON.stringify(await client.getJournal({ id }))).toContain(SPOKEN);
  expectNothingOf(lines, CALLER.slice(1), SPOKEN, ANSWERED, SECRET);
  expect(lines.join("\n")).toContain("A hook had no usable answer");
});

test("a request that failed has an id, in its answer and in the log", async () => {
  const workspace = workspaceFolder();
  onTestFinished(() => workspace.remove());
  const { lines, log } = everyLine();
  const { server, close } = await startServer(workspace.folder, { log });
  onTestFinished(close);
  const answer = await fetch(new URL("/api/status", server.url));
  expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  expect(lines.length).toBeGreaterThan(0);
});
