import { expect, onTestFinished, test } from "vitest";

import { startServer, workspaceFolder } from "../testing/server-rig.ts";

async function centre() {
  const workspace = workspaceFolder();
  onTestFinished(() => workspace.remove());
  const { client, server, close } = await startServer(workspace.folder);
  onTestFinished(close);
  const call = async (key: string, ani: string, dnis = "1000") => {
    const answer = await fetch(`${server.url}/api/simulated-calls`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": key },
      body: JSON.stringify({ ani, dnis }),
    });
    const body: { readonly contactId?: string; readonly code?: string } = JSON.parse(
      await answer.text(),
    );
    return { status: answer.status, ...body };
  };
  return { client, call };
}

test("what makes something makes it once for a key, and gives the same answer again", async () => {
  const { client, call } = await centre();
  const first = await call("k1", "+12025550123");
  expect(first).toMatchObject({ status: 201, contactId: expect.any(String) });
  expect(await call("k1", "+12025550123")).toEqual(first);
  expect(await client.listContacts()).toHaveLength(1);
  expect((await call("k2", "+12025550123")).contactId).not.toBe(first.contactId);
});

test("of requests with one key that come at once, one is carried out", async () => {
  const { client, call } = await centre();
  const answers = await Promise.all([1, 2, 3].map(() => call("k1", "+12025550123")));
  expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
  expect(answers.every(({ status, code }) => status === 201 || code === "S320")).toBe(true);
  expect(await client.listContacts()).toHaveLength(1);
});

test("a key that belongs to another request is refused; what was refused can be tried again", async () => {
  const { call } = await centre();
  await call("k1", "+12025550123");
  expect(await call("k1", "+12025550124")).toMatchObject({ status: 422, code: "S319" });
  expect(await call("k2", "+12025550123", "999")).toMatchObject({ status: 404 });
  expect(await call("k2", "+12025550123")).toMatchObject({ status: 201 });
  expect(await call("x".repeat(129), "+12025550123")).toMatchObject({ status: 400, code: "S311" });
});
