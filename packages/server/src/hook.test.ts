import type { JournalEntry } from "@cordboard/runtime";
import { expect, onTestFinished, test, vi } from "vitest";

import { newSecret } from "./hook/signature.ts";
import { otherSystem } from "./testing/other-system.ts";
import { startServer, workspaceFolder } from "./testing/server-rig.ts";

const hook = { secret: newSecret() };

const script = (name: string) => ({
  version: 1,
  name,
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  variables: { customer: { type: "string", initial: "nobody" } },
  actions: {
    begin: { type: "Begin", branches: { Default: "note" } },
    note: { type: "Log", properties: { text: "Hello {customer}." }, branches: { Default: "bye" } },
    bye: { type: "Hangup" },
  },
});

/** A call to a number whose hook answers so; its journal when it is over. */
async function call(answer: unknown, point: object = { script: "own" }) {
  const crm = await otherSystem((_request, response) => response.end(JSON.stringify(answer)));
  const host = `127.0.0.1:${crm.port}`;
  const workspace = workspaceFolder({
    "cordboard.json": {
      name: "Test",
      points: { "1000": { ...point, hook: "crm" } },
      rest: { allow: [host] },
      hooks: { crm: { url: `http://${host}/` } },
      scriptIds: { own: 7, vip: 435 },
      aiAgents: { robot: { id: 388, script: "robot" } },
    },
    "scripts/own.json": script("own"),
    "scripts/vip.json": script("vip"),
    "scripts/robot.json": script("robot"),
  });
  onTestFinished(() => workspace.remove());
  const { client, close, server } = await startServer(workspace.folder, { hook });
  onTestFinished(close);
  expect((await client.getWorkspace()).problems).toEqual([]);
  const { contactId: id } = await client.simulateCall({ ani: "+12025550187", dnis: "1000" });
  return vi.waitFor(
    async () => {
      const journal = (await client.getJournal({ id })) as unknown as readonly JournalEntry[];
      const over = journal.find(
        (entry) => entry.kind === "command" && entry.command.type === "endContact",
      );
      expect(over).toBeDefined();
      const begun = journal.flatMap((entry) => (entry.kind === "begun" ? [entry.script] : []));
      const notes = journal.flatMap((entry) => (entry.kind === "log" ? [entry.text] : []));
      return { text: JSON.stringify(journal), begun, notes, asked: crm.asked, server };
    },
    { timeout: 10_000 },
  );
}
const Variables = [{ Key: "customer", Value: "Xiao Ming" }];

test("the number's own script answers, with what the hook knows of the caller", async () => {
  const { begun, notes, asked } = await call({ CallInBound: { Variables } });
  expect(begun).toEqual(["own"]);
  expect(notes).toEqual(["Hello Xiao Ming."]);
  expect(asked).toHaveLength(1);
  expect(JSON.parse(asked[0]?.body ?? "")).toMatchObject({ CallInBound: { IvrId: 7 } });
});

test("another script answers, by its id", async () => {
  const { begun, notes } = await call({ CallInBound: { OverrideIvrId: 435, Variables } });
  expect(begun).toEqual(["own", "vip"]);
  expect(notes).toEqual(["Hello Xiao Ming."]);
});

test("an AI agent answers, by its id, where the number has nothing but the hook", async () => {
  const { begun } = await call({ CallInBound: { OverrideAIAgentId: 388 } }, {});
  expect(begun).toEqual(["", "robot"]);
});

test("an AI agent of the number is told to the hook, and answers", async () => {
  const { begun, asked } = await call({ CallInBound: { Variables } }, { aiAgent: "robot" });
  expect(begun).toEqual(["robot"]);
  expect(JSON.parse(asked[0]?.body ?? "")).toMatchObject({
    CallInBound: { AIAgentId: 388, IvrId: 0 },
  });
});

test("nobody answers where the hook wants it so", async () => {
  const { text, notes } = await call({ CallInBound: {} });
  expect(text).toContain('"outcome":"rejected"');
  expect(notes).toEqual([]);
});

test("a hook that fails three times changes nothing; each try is in the journal, with its reason", async () => {
  const { begun, notes, asked, text } = await call({ CallInBound: { OverrideIvrId: 9 } });
  expect(begun).toEqual(["own"]);
  expect(notes).toEqual(["Hello nobody."]);
  expect(asked).toHaveLength(3);
  expect(text.match(/hook-unknown-id/g)).toHaveLength(3);
});
