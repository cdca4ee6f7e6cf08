import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { until } from "../asterisk/processes.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";
import { startPostgres, type TestPostgres } from "../postgres/postgres.ts";
import { CALLBACK, contactsAt, QUEUE, sharedWorkspace } from "../several-servers/workspace.ts";

const ANNA = { id: "anna", name: "Anna", skills: [{ name: "support", proficiency: 1 }] };
const AWAY = { awaySec: 10, lostSec: 15 };

const calls = async (centre: ContactCentre, ani: string, dnis = QUEUE) =>
  (await centre.client.simulateCall({ ani, dnis })).contactId;
const isQueued = (centre: ContactCentre, contactId: string, state = "queued") =>
  until(
    `${contactId} is ${state}`,
    () => {
      const one = centre.contacts().find((contact) => contact.contactId === contactId);
      return one?.queueState === state ? one : null;
    },
    40_000,
  );
const anna = async ({ client }: ContactCentre) =>
  (await client.listAgents()).find(({ id }) => id === "anna");
/** Seldom enough for the limit of requests. */
const seen = <T>(what: string, look: () => Promise<T | null>) => until(what, look, 40_000, 250);
const rings = (centre: ContactCentre, contactId: string) =>
  seen("Anna is offered the contact", async () => {
    const { contact } = (await anna(centre)) ?? {};
    return contact?.contactId === contactId ? contact : null;
  });
async function comesToWork({ client }: ContactCentre) {
  await client.putAgent(ANNA);
  await client.setAgentStatus({ id: "anna" }, { status: "Available" });
}
const statusIs = (centre: ContactCentre, status: string) =>
  seen(`Anna is ${status}`, async () => ((await anna(centre))?.status === status ? true : null));
const dials = async ({ client }: ContactCentre, id: string) =>
  (await client.getJournal({ id })).filter(
    (entry) => entry.kind === "command" && JSON.stringify(entry).includes('"dialId"'),
  ).length;

/** Two servers in processes of their own, with simulated calls, and one database. */
describe("two servers with one PostgreSQL", () => {
  const workspace = sharedWorkspace();
  let postgres: TestPostgres;
  let a: ContactCentre;
  let b: ContactCentre;

  beforeAll(async () => {
    const started = await startPostgres();
    if (started === null) throw new Error("PostgreSQL is not installed.");
    postgres = started;
  });
  afterAll(async () => {
    await postgres?.stop();
    workspace.remove();
  });
  beforeEach(async () => {
    const database = { url: postgres.newDatabase() };
    [a, b] = await Promise.all([
      openContactCentre(workspace.folder, undefined, { database, server: { name: "a", ...AWAY } }),
      openContactCentre(workspace.folder, undefined, { database, server: { name: "b", ...AWAY } }),
    ]);
  });
  afterEach(async () => {
    await Promise.all([a?.stop(), b?.stop()]);
  });

  it("serve callers in one order, by agents of either", async () => {
    const first = await calls(a, "+12025550111");
    await isQueued(a, first);
    const second = await calls(b, "+12025550112");
    await isQueued(b, second);
    await comesToWork(b);
    const offer = await rings(b, first);
    await b.client.acceptOffer({ id: "anna", offerId: offer.offerId });
    await isQueued(a, first, "connected");
    await b.client.hangUpAgent({ id: "anna" });
    expect(await rings(b, second)).toMatchObject({ state: "offered" });
  });

  it("a callback that waits at one that is killed is dialled by the other, once", async () => {
    const contactId = await calls(a, "+12025550113", CALLBACK);
    await isQueued(a, contactId, "callback-waiting");
    await a.dies();
    const diedAt = Date.now();
    await comesToWork(b);
    await isQueued(b, contactId, "callback-offered");
    expect(Date.now() - diedAt).toBeLessThan(25_000);
    const offer = await rings(b, contactId);
    await b.client.acceptOffer({ id: "anna", offerId: offer.offerId });
    await b.client.setCustomer({ id: contactId }, { behaviour: "answers" });
    await isQueued(b, contactId, "connected");
    await a.comesBack();
    expect(contactsAt(a, "a")).toEqual([]);
    await b.client.hangUpAgent({ id: "anna" });
    await statusIs(b, "Available");
    expect(await dials(b, contactId)).toBe(1);
  });

  it("an agent who talks at one that is gone is free after the stated time, and the call is recorded as lost", async () => {
    await comesToWork(b);
    const contactId = await calls(a, "+12025550114");
    const offer = await rings(b, contactId);
    await b.client.acceptOffer({ id: "anna", offerId: offer.offerId });
    await isQueued(a, contactId, "connected");
    await a.dies();
    expect((await anna(b))?.status).toBe("In line");
    await statusIs(b, "Available");
    const journal = await b.client.getJournal({ id: contactId });
    expect(journal.at(-1)).toMatchObject({ command: { outcome: "server-lost" } });
  });

  it("show the contacts and the servers of the whole centre", async () => {
    const contactId = await calls(a, "+12025550115");
    expect(await isQueued(b, contactId)).toMatchObject({ server: "a", skill: "support" });
    const servers = await b.client.listServers();
    expect(servers).toMatchObject([
      { name: "a", up: true, contacts: 1 },
      { name: "b", up: true, contacts: 0 },
    ]);
  });

  it("one that was paused until the others had taken over does nothing more, and ends", async () => {
    const contactId = await calls(a, "+12025550116", CALLBACK);
    await isQueued(a, contactId, "callback-waiting");
    process.kill(a.pid, "SIGSTOP");
    await until(
      "B has the callback",
      () => contactsAt(b, "b").find((one) => one.contactId === contactId) ?? null,
      40_000,
    );
    process.kill(a.pid, "SIGCONT");
    await until("A says why it ends", () => (a.log().includes("taken over") ? true : null), 40_000);
    await comesToWork(b);
    const offer = await rings(b, contactId);
    await b.client.acceptOffer({ id: "anna", offerId: offer.offerId });
    await isQueued(b, contactId, "callback-dialling").catch(() => undefined);
    await a.comesBack();
    expect(contactsAt(a, "a")).toEqual([]);
    expect(await dials(b, contactId)).toBe(1);
  });

  it("lose nobody while PostgreSQL is restarted", async () => {
    const before = await calls(a, "+12025550117");
    await isQueued(a, before);
    const second = await calls(b, "+12025550118");
    await isQueued(b, second);
    await postgres.restart();
    await comesToWork(b);
    const offer = await rings(b, before);
    await b.client.acceptOffer({ id: "anna", offerId: offer.offerId });
    await isQueued(a, before, "connected");
    await b.client.hangUpAgent({ id: "anna" });
    expect(await rings(b, second)).toMatchObject({ state: "offered" });
  });
});
