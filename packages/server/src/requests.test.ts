import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { expect, onTestFinished, test, vi } from "vitest";

import { startServer, workspaceFolder } from "./testing/server-rig.ts";

/** A call whose script asks another system on this machine; what its journal says of the branch taken. */
async function call(allow: (port: number) => readonly string[]) {
  const crm = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ name: `customer of ${request.url}` }));
  });
  await new Promise<void>((resolve) => crm.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void crm.close());
  const { port } = crm.address() as AddressInfo;
  const workspace = workspaceFolder({
    "cordboard.json": {
      name: "Test",
      points: { "1000": { script: "asks" } },
      rest: { allow: allow(port) },
    },
    "scripts/asks.json": {
      version: 1,
      name: "asks",
      mediaType: "phone",
      language: "en-US",
      timeZone: "Etc/UTC",
      variables: { name: { type: "string", initial: "nobody" } },
      actions: {
        begin: { type: "Begin", branches: { Default: "ask" } },
        ask: {
          type: "Rest",
          properties: {
            url: `http://localhost:${port}/{call.dnis}`,
            mapping: [{ variable: "name", expression: "answer.body.name" }],
          },
          branches: { Default: "note", Error: "note" },
        },
        note: {
          type: "Log",
          properties: { text: "{name} {error.code}" },
          branches: { Default: "bye" },
        },
        bye: { type: "Hangup" },
      },
    },
  });
  onTestFinished(() => workspace.remove());
  const { client, close } = await startServer(workspace.folder);
  onTestFinished(close);
  const { contactId: id } = await client.simulateCall({ ani: "+12025550187", dnis: "1000" });
  return vi.waitFor(
    async () => {
      const journal = JSON.stringify(await client.getJournal({ id }));
      expect(journal).toContain("flow-ended");
      return journal;
    },
    { timeout: 10_000 },
  );
}

test("a script of a running server asks a host that its workspace names", async () => {
  expect(await call((port) => [`localhost:${port}`])).toContain("customer of /1000");
});

test("it asks nobody else", async () => {
  expect(await call(() => ["api.example.com"])).toContain('"nobody host-not-allowed"');
});
