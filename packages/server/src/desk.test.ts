import { afterEach, expect, test } from "vitest";

import { startServer, workspaceFolder, type RunningServer } from "./testing/server-rig.ts";

const CALL = { ani: "+12025550123", dnis: "+12025550100" };
const ANNA = { id: "anna", name: "Anna", skills: [{ name: "support", proficiency: 1 }] };

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (let cleanUp = cleanUps.pop(); cleanUp; cleanUp = cleanUps.pop()) await cleanUp();
});

async function contactCentre() {
  const workspace = workspaceFolder();
  cleanUps.push(() => workspace.remove());
  const running = await startServer(workspace.folder);
  cleanUps.push(() => running.close());
  return { workspace, ...running };
}

const annas = ({ live }: Pick<RunningServer, "live">) => ({
  offer: () =>
    live.until("agents", ({ agents }) => {
      const { contact } = agents.find(({ id }) => id === "anna") ?? {};
      return contact?.state === "offered" ? contact : undefined;
    }),
  contactIs: (state: string) =>
    live.until("agents", ({ agents }) =>
      agents.find(({ id, contact }) => id === "anna" && contact?.state === state),
    ),
  statusIs: (status: string) =>
    live.until("agents", ({ agents }) =>
      agents.find((agent) => agent.id === "anna" && agent.status === status),
    ),
});

const contactIn = ({ live }: Pick<RunningServer, "live">, contactId: string, state: string) =>
  live.until("contacts", ({ contacts }) =>
    contacts.find((one) => one.contactId === contactId && one.queueState === state),
  );

test("a simulated call is offered, accepted at the desk, talked, and followed by after-call work", async () => {
  const centre = await contactCentre();
  const { client } = centre;
  const anna = annas(centre);
  await client.putAgent(ANNA);
  await client.setAgentStatus({ id: "anna" }, { status: "Available" });

  const { contactId } = await client.simulateCall(CALL);
  const offer = await anna.offer();
  expect(offer).toMatchObject({ contactId, kind: "call", skill: "support", ani: CALL.ani });

  await client.acceptOffer({ id: "anna", offerId: offer.offerId });
  await anna.contactIs("connected");
  expect(await contactIn(centre, contactId, "connected")).toMatchObject({
    voicePath: true,
    agent: { id: "anna", name: "Anna" },
  });

  await client.hangUpAgent({ id: "anna" });
  const after = await anna.statusIs("After-call work");
  expect(after.contact).toBeNull();
  expect(await client.backToReception({ id: "anna" })).toMatchObject({ status: "Available" });
  const journal = await client.getJournal({ id: contactId });
  expect(journal.at(-1)).toMatchObject({ command: { type: "endContact", outcome: "handled" } });
});

test("a declined offer stays in the queue", async () => {
  const centre = await contactCentre();
  const { client } = centre;
  await client.putAgent(ANNA);
  await client.setAgentStatus({ id: "anna" }, { status: "Available" });
  const { contactId } = await client.simulateCall(CALL);
  const { offerId } = await annas(centre).offer();
  await client.declineOffer({ id: "anna", offerId });
  await contactIn(centre, contactId, "queued");
  expect(await client.listQueues()).toMatchObject([{ skill: "support", waiting: 1 }]);
  await expect(client.acceptOffer({ id: "anna", offerId })).rejects.toMatchObject({
    status: 409,
    code: "A306",
  });
});

test("a caller who hangs up is gone from queue and screen", async () => {
  const centre = await contactCentre();
  const { client, live } = centre;
  const { contactId } = await client.simulateCall(CALL);
  await contactIn(centre, contactId, "queued");
  await client.hangUpCaller({ id: contactId });
  await live.until("contacts", ({ contacts }) => (contacts.length === 0 ? true : undefined));
  const journal = await client.getJournal({ id: contactId });
  expect(journal.at(-1)).toMatchObject({ command: { outcome: "abandoned" } });
});

test("an agent on no call has nothing to hang up", async () => {
  const { client } = await contactCentre();
  await client.putAgent(ANNA);
  await expect(client.hangUpAgent({ id: "anna" })).rejects.toMatchObject({ code: "A304" });
  await expect(client.hangUpAgent({ id: "nobody" })).rejects.toMatchObject({ code: "A106" });
});

test("calls to a number that nothing answers are refused", async () => {
  const { client } = await contactCentre();
  const call = client.simulateCall({ ...CALL, dnis: "999" });
  await expect(call).rejects.toMatchObject({ status: 404, code: "S403" });
  await expect(client.pressDigits({ id: "x" }, { digits: "1" })).rejects.toMatchObject({
    code: "S402",
  });
});

test("a number is found with and without its plus", async () => {
  const centre = await contactCentre();
  const { contactId } = await centre.client.simulateCall({ ...CALL, dnis: "12025550100" });
  expect(await contactIn(centre, contactId, "queued")).toMatchObject({ skill: "support" });
});
