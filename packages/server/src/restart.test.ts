import { afterEach, expect, test } from "vitest";

import { startServer, workspaceFolder } from "./testing/server-rig.ts";

const CALL = { ani: "+12025550123", dnis: "+12025550100" };

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (let cleanUp = cleanUps.pop(); cleanUp; cleanUp = cleanUps.pop()) await cleanUp();
});

/** Offers the callback at once: no half minute of music. */
const SCRIPT = {
  version: 1,
  name: "queue-callback",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  actions: {
    begin: { type: "Begin", branches: { Default: "request-agent" } },
    "request-agent": {
      type: "Reqagent",
      properties: { skill: "support" },
      branches: { Default: "callback" },
    },
    callback: { type: "Callback", branches: { Default: "hang-up" } },
    "hang-up": { type: "Hangup" },
  },
};

test("a waiting callback outlives the server, and is called back by the version it began with", async () => {
  const workspace = workspaceFolder({ "scripts/queue-callback.json": SCRIPT });
  cleanUps.push(() => workspace.remove());

  const before = await startServer(workspace.folder);
  const { contactId } = await before.client.simulateCall(CALL);
  const waiting = await before.live.until("contacts", ({ contacts }) =>
    contacts.find(({ queueState }) => queueState === "callback-waiting"),
  );
  await before.close();

  // A newer version is published meanwhile, and has other actions.
  const { callback: _, ...actions } = SCRIPT.actions;
  workspace.write("scripts/queue-callback.json", {
    ...SCRIPT,
    actions: {
      ...actions,
      "request-agent": { ...actions["request-agent"], branches: { Default: "hang-up" } },
    },
  });

  const after = await startServer(workspace.folder);
  cleanUps.push(() => after.close());
  const { client, live } = after;
  expect(await client.listContacts()).toMatchObject([
    { contactId, queueState: "callback-waiting", scriptHash: waiting.scriptHash },
  ]);

  await client.putAgent({
    id: "anna",
    name: "Anna",
    skills: [{ name: "support", proficiency: 1 }],
  });
  await client.setAgentStatus({ id: "anna" }, { status: "Available" });
  const offer = await live.until("agents", ({ agents }) => agents[0]?.contact ?? undefined);
  expect(offer).toMatchObject({ contactId, kind: "callback", callback: { number: CALL.ani } });
  await client.setCustomer({ id: contactId }, { behaviour: "busy" });
  await client.acceptOffer({ id: "anna", offerId: offer.offerId });
  await live.until("contacts", ({ contacts }) =>
    contacts.find(({ queueState }) => queueState === "callback-dialling"),
  );
  const journal = await client.getJournal({ id: contactId });
  expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_entry, index) => index + 1));
  expect(journal).toContainEqual(
    expect.objectContaining({
      command: expect.objectContaining({ type: "dial", number: CALL.ani }),
    }),
  );
});

test("a scheduled callback outlives the call that it was made in, and the server", async () => {
  const workspace = workspaceFolder({
    "scripts/queue-callback.json": {
      ...SCRIPT,
      actions: {
        begin: { type: "Begin", branches: { Default: "promise" } },
        promise: {
          type: "Schedulecallback",
          properties: { skill: "support" },
          branches: { Default: "stay" },
        },
        stay: { type: "Wait", properties: { seconds: 60 }, branches: { Default: "hang-up" } },
        "hang-up": { type: "Hangup" },
      },
    },
  });
  cleanUps.push(() => workspace.remove());

  const before = await startServer(workspace.folder);
  const { contactId } = await before.client.simulateCall(CALL);
  await before.live.until("contacts", ({ contacts }) =>
    contacts.find(({ action }) => action === "stay"),
  );
  await before.close();

  const after = await startServer(workspace.folder);
  cleanUps.push(() => after.close());
  const [scheduled] = (await after.client.listScheduledCallbacks({})).callbacks;
  expect(scheduled).toMatchObject({ contactId, number: CALL.ani, skill: "support", own: false });
  const { dueAt = 0, madeAt = 0 } = scheduled ?? {};
  expect(Math.round((dueAt - madeAt) / 60_000)).toBe(30);
});
