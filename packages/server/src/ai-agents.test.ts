import type { JournalEntry } from "@cordboard/runtime";
import { expect, onTestFinished, test, vi } from "vitest";

import { startServer, workspaceFolder } from "./testing/server-rig.ts";

test("an AI agent that is a stream answers a number by itself", async () => {
  const workspace = workspaceFolder({
    "cordboard.json": {
      name: "Test",
      rest: { allow: ["voice.example.com"] },
      aiAgents: {
        robot: { id: 1, stream: { url: "wss://voice.example.com/", variables: ["name"] } },
      },
      points: { "1000": { aiAgent: "robot" } },
    },
  });
  onTestFinished(() => workspace.remove());
  const { client, close } = await startServer(workspace.folder);
  onTestFinished(close);
  expect((await client.getWorkspace()).problems).toEqual([]);
  const { contactId: id } = await client.simulateCall({ ani: "+12025550187", dnis: "1000" });
  await vi.waitFor(async () => {
    const journal = (await client.getJournal({ id })) as unknown as readonly JournalEntry[];
    expect(journal).toContainEqual(
      expect.objectContaining({
        kind: "command",
        command: { type: "stream", streamId: "stream-1", agent: "robot", parameters: { name: "" } },
      }),
    );
  });
  await client.hangUpCaller({ id });
  await vi.waitFor(async () => expect(await client.listContacts()).toEqual([]));
});
