import { afterEach, expect, test } from "vitest";

import { exampleScript, startServer, workspaceFolder } from "./testing/server-rig.ts";

const CALL = { ani: "+12025550123", dnis: "+12025550100" };

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (let cleanUp = cleanUps.pop(); cleanUp; cleanUp = cleanUps.pop()) await cleanUp();
});

/** Anna talks with a caller; Ben is Busy. */
async function annaTalks() {
  const workspace = workspaceFolder({
    "cordboard.json": {
      name: "Test centre",
      dispositions: ["sale"],
      points: { [CALL.dnis]: { script: "queue-callback" } },
    },
    "skills.json": { support: { acwSec: 60 }, sales: {} },
    "scripts/survey.json": { ...(JSON.parse(exampleScript()) as object), name: "survey" },
  });
  cleanUps.push(() => workspace.remove());
  const running = await startServer(workspace.folder);
  cleanUps.push(() => running.close());
  const { client, live } = running;
  for (const [id, skill] of [
    ["anna", "support"],
    ["ben", "sales"],
  ] as const) {
    await client.putAgent({ id, name: id, skills: [{ name: skill, proficiency: 1 }] });
    await client.setAgentStatus({ id }, { status: id === "anna" ? "Available" : "Busy" });
  }
  const view = (id: string, fits: (one: ViewOf) => boolean) =>
    live.until("agents", ({ agents }) => agents.find((one) => one.id === id && fits(one)));
  type ViewOf = Awaited<ReturnType<typeof client.listAgents>>[number];
  const contact = (fits: (one: ContactOf) => boolean) =>
    live.until("contacts", ({ contacts }) => contacts.find(fits));
  type ContactOf = Awaited<ReturnType<typeof client.listContacts>>[number];
  const { contactId } = await client.simulateCall(CALL);
  const rings = await view("anna", (one) => one.contact?.state === "offered");
  await client.acceptOffer({ id: "anna", offerId: rings.contact?.offerId ?? "" });
  await view("anna", (one) => one.contact?.state === "connected");
  return { client, view, contact, contactId };
}

test("an agent holds the caller, and talks with them again", async () => {
  const { client, view } = await annaTalks();
  await client.holdContact({ id: "anna" });
  await view("anna", ({ contact }) => contact?.held === true);
  await client.resumeContact({ id: "anna" });
  const back = await view("anna", ({ contact }) => contact?.held === false);
  expect(back.status).toBe("In line");
  await expect(client.holdContact({ id: "ben" })).rejects.toMatchObject({ code: "A312" });
});

test("an agent consults another, who then has the caller", async () => {
  const { client, view, contactId } = await annaTalks();
  await client.transferContact({ id: "anna" }, { to: { agent: "ben" }, attended: true });
  const asked = await view("ben", ({ contact }) => contact?.state === "offered");
  expect(asked.contact).toMatchObject({ contactId, consult: true, ani: CALL.ani });
  await client.acceptOffer({ id: "ben", offerId: asked.contact?.offerId ?? "" });
  await view("anna", ({ contact }) => contact?.transfer?.state === "talking");
  await client.completeTransfer({ id: "anna" });
  await view("anna", ({ status }) => status === "After-call work");
  await view("ben", ({ contact }) => contact?.state === "connected" && !contact.consult);
  await client.hangUpAgent({ id: "ben" });
  await view("ben", ({ contact }) => contact === null);
});

test("a transfer to a number is cancelled, then made blind", async () => {
  const { client, view, contact, contactId } = await annaTalks();
  const to = { number: "(202) 555-0177" };
  await client.transferContact({ id: "anna" }, { to, attended: true });
  const under = await view("anna", (one) => one.contact?.transfer !== null);
  expect(under.contact?.transfer?.to).toBe("+12025550177");
  await client.cancelTransfer({ id: "anna" });
  await view("anna", (one) => one.contact?.transfer === null && !one.contact.held);
  await client.transferContact({ id: "anna" }, { to });
  await view("anna", ({ status }) => status === "After-call work");
  await contact((one) => one.contactId === contactId && one.queueState === "none");
});

test("a transfer to a skill is a contact of that queue", async () => {
  const { client, view, contact } = await annaTalks();
  await client.transferContact({ id: "anna" }, { to: { skill: "sales" } });
  await view("anna", ({ status }) => status === "After-call work");
  await contact((one) => one.queueState === "queued" && one.skill === "sales");
  await client.setAgentStatus({ id: "ben" }, { status: "Available" });
  const { contact: offered } = await view("ben", (one) => one.contact?.state === "offered");
  expect(offered).toMatchObject({ skill: "sales", kind: "call" });
});

test("a transfer to a script begins it, and the journal can be replayed", async () => {
  const { client, view, contact, contactId } = await annaTalks();
  await client.transferContact({ id: "anna" }, { to: { script: "survey" } });
  await view("anna", ({ status }) => status === "After-call work");
  await contact((one) => one.script === "survey" && one.queueState === "queued");
  const replay = await client.replayContact({ id: contactId });
  expect(replay).toMatchObject({ difference: null });
});

test("an agent sees the contact whole, and notes what came of it", async () => {
  const { client, contactId } = await annaTalks();
  const { path, ...details } = await client.getContactDetails({ id: contactId });
  expect(path[0]).toMatchObject({ script: "queue-callback", action: "begin", branch: "Default" });
  expect(details).toMatchObject({ ani: CALL.ani, note: "", links: [], scheduledCallback: null });
  const at = { id: "anna", contactId };
  await client.noteContact(at, { note: "Wants a refund." });
  expect(await client.noteContact(at, { disposition: "sale" })).toEqual({
    note: "Wants a refund.",
    disposition: "sale",
  });
  await client.hangUpAgent({ id: "anna" });
  expect(await client.getContactDetails({ id: contactId })).toMatchObject({ disposition: "sale" });
  await expect(client.noteContact(at, { disposition: "none" })).rejects.toMatchObject({
    code: "S416",
  });
  await expect(client.noteContact({ id: "ben", contactId }, { note: "" })).rejects.toMatchObject({
    code: "S415",
  });
  await expect(client.getContactDetails({ id: "none" })).rejects.toMatchObject({ code: "S402" });
});

test("what cannot be is refused, and they talk on", async () => {
  const { client } = await annaTalks();
  const transfer = (to: Parameters<typeof client.transferContact>[1]) =>
    client.transferContact({ id: "anna" }, to);
  await expect(transfer({ to: { number: "reception" } })).rejects.toMatchObject({ code: "A203" });
  await expect(transfer({ to: { script: "none" } })).rejects.toMatchObject({ code: "S414" });
  await expect(transfer({ to: { skill: "sales" }, attended: true })).rejects.toMatchObject({
    code: "S413",
  });
  await expect(client.completeTransfer({ id: "anna" })).rejects.toMatchObject({ code: "A314" });
  const [anna] = await client.listAgents();
  expect(anna).toMatchObject({ contact: { state: "connected", held: false, transfer: null } });
});
