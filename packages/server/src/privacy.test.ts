import { expect, onTestFinished, test } from "vitest";

import { recordingLog, startServer, workspaceFolder } from "./testing/server-rig.ts";

const CALLER = "+12025550187";
const KEYS = "90817263";

test("what callers are and press is in the journal, and in no line of the log", async () => {
  const workspace = workspaceFolder();
  onTestFinished(() => workspace.remove());
  const log = recordingLog();
  const { client, live, close } = await startServer(workspace.folder, { log });
  onTestFinished(close);

  const { contactId: id } = await client.simulateCall({ ani: CALLER, dnis: "1000" });
  await client.pressDigits({ id }, { digits: KEYS });
  await client.hangUpCaller({ id });
  await live.until("contacts", ({ contacts }) => contacts.length === 0 || undefined);
  // A call to a number that nothing answers, and a request that is refused.
  await client.simulateCall({ ani: CALLER, dnis: "5" }).catch(() => undefined);
  await client.pressDigits({ id: CALLER }, { digits: KEYS }).catch(() => undefined);

  const journal = JSON.stringify(await client.getJournal({ id }));
  expect(journal).toContain(CALLER);
  expect(journal).toContain(`"digit":"${KEYS[0]}"`);
  const lines = log.lines.join("\n");
  expect(lines.length).toBeGreaterThan(0);
  expect(lines).not.toContain(CALLER.slice(1));
  expect(lines).not.toContain(KEYS);
});
