import { afterEach, expect, test } from "vitest";

import { startServer, workspaceFolder } from "./testing/server-rig.ts";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (let cleanUp = cleanUps.pop(); cleanUp; cleanUp = cleanUps.pop()) await cleanUp();
});

/** Anna is there, with a phone. */
async function contactCentre() {
  const workspace = workspaceFolder();
  cleanUps.push(() => workspace.remove());
  const running = await startServer(workspace.folder);
  cleanUps.push(() => running.close());
  const { client, live } = running;
  await client.putAgent({
    id: "anna",
    name: "Anna",
    skills: [{ name: "support", proficiency: 1 }],
  });
  await client.setAgentStatus({ id: "anna" }, { status: "Available" });
  const anna = (status: string, contactState?: string) =>
    live.until("agents", ({ agents }) =>
      agents.find(
        (one) => one.id === "anna" && one.status === status && one.contact?.state === contactState,
      ),
    );
  return { client, anna };
}

test("an agent calls a national number from the desk, and talks with who answers", async () => {
  const { client, anna } = await contactCentre();
  const { contact, status } = await client.dialOut(
    { id: "anna" },
    { number: "(202) 555-0123", skill: "support" },
  );
  expect(status).toBe("In line");
  expect(contact).toMatchObject({
    kind: "outbound",
    ani: "+12025550123",
    callback: { number: "+12025550123", callerId: "+12025550100" },
  });
  await anna("In line", "connected");
  await client.hangUpAgent({ id: "anna" });
  await anna("After-call work");
  const journal = await client.getJournal({ id: contact?.contactId ?? "" });
  expect(journal.at(-1)).toMatchObject({ command: { outcome: "outbound-handled" } });
});

test("what is no number is refused at once, and so is a second call", async () => {
  const { client } = await contactCentre();
  await expect(client.dialOut({ id: "anna" }, { number: "reception" })).rejects.toMatchObject({
    status: 422,
    code: "A203",
  });
  await client.dialOut({ id: "anna" }, { number: "+12025550123" });
  await expect(client.dialOut({ id: "anna" }, { number: "+12025550124" })).rejects.toMatchObject({
    status: 409,
    code: "A311",
  });
});
