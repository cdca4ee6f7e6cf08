import { createClient, type Client, type ScheduledCallbackView } from "@cordboard/api";
import { wallClockAt } from "@cordboard/language";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";

import { addPerson, signedIn, signedInAda } from "./testing/people.ts";
import { startServer, workspaceFolder, type RunningServer } from "./testing/server-rig.ts";

const SETTINGS = {
  name: "Test centre",
  country: "DE",
  timeZone: "Europe/Berlin",
  points: { "+12025550100": { script: "queue-callback", country: "US" } },
};
const CALL = { ani: "+12025550123", dnis: "+12025550100" };
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const workspace = workspaceFolder({
  "cordboard.json": SETTINGS,
  "skills.json": { support: {}, sales: {} },
});
let running: RunningServer;
let ada: Client;
let anna: Client;
let ben: Client;

beforeAll(async () => {
  running = await startServer(workspace.folder);
  ada = await signedInAda(running);
  await addPerson(ada, "anna", "agent");
  await addPerson(ada, "ben", "agent");
  anna = await signedIn(running.server.url, "anna");
  ben = await signedIn(running.server.url, "ben");
});
afterAll(async () => {
  await running.close();
  workspace.remove();
});
beforeEach(async () => {
  const { callbacks } = await ada.listScheduledCallbacks({});
  for (const { scheduleId } of callbacks) await ada.cancelScheduledCallback({ scheduleId });
});

/** A caller in the queue of support. */
async function caller(): Promise<string> {
  const { contactId } = await ada.simulateCall(CALL);
  await expect
    .poll(async () => (await ada.listContacts()).map((one) => one.skill))
    .toContain("support");
  return contactId;
}
const code = async (attempt: Promise<unknown>): Promise<unknown> => {
  try {
    await attempt;
    return "done";
  } catch (error) {
    return (error as { readonly code?: unknown }).code;
  }
};
const berlin = (date: string) => anna.resolveTime({ date, time: "02:30" });
const ids = async (client: Client) =>
  (await client.listScheduledCallbacks({})).callbacks.map((one) => one.scheduleId);
const PLAIN = { number: "+4930123456", skill: "support" } as const;

test("from a contact, everything has its default: number, queue, 30 minutes, the centre's zone", async () => {
  const contactId = await caller();
  const before = Date.now();
  const made = await anna.scheduleCallback({ contactId });
  expect(made).toMatchObject({
    contactId,
    number: CALL.ani,
    callerId: CALL.dnis,
    skill: "support",
    timeZone: "Europe/Berlin",
    agent: "",
    own: false,
    madeBy: "anna",
    source: "agent",
  });
  expect(made.dueAt - before - 30 * MINUTE).toBeGreaterThanOrEqual(0);
  expect(made.dueAt - before - 30 * MINUTE).toBeLessThan(MINUTE);
  expect(await code(anna.scheduleCallback({ contactId }))).toBe("A206");
});

test("from a contact that is over, its journal tells number and queue", async () => {
  const contactId = await caller();
  await ada.hangUpCaller({ id: contactId });
  await expect
    .poll(async () => (await ada.listContacts()).map((one) => one.contactId))
    .not.toContain(contactId);
  expect(await anna.scheduleCallback({ contactId, note: "hung up" })).toMatchObject({
    number: CALL.ani,
    skill: "support",
    note: "hung up",
  });
});

test("a local time is what the clocks of that zone show, and read with the centre's country", async () => {
  const date = wallClockAt(Date.now() + 3 * DAY, "Asia/Tokyo").date;
  const at = { date, time: "09:30", timeZone: "Asia/Tokyo" };
  const made = await ada.scheduleCallback({ ...PLAIN, number: "030 123456", at });
  expect(made).toMatchObject({ number: "+4930123456", timeZone: "Asia/Tokyo", source: "agent" });
  expect(wallClockAt(made.dueAt, "Asia/Tokyo")).toEqual({ date, time: "09:30" });
});

test("times that clocks skip, or show twice, are resolved and told", async () => {
  expect(await berlin("2027-03-28")).toMatchObject({ resolved: "skipped", time: "03:30" });
  expect(await berlin("2027-10-31")).toMatchObject({
    resolved: "repeated",
    time: "02:30",
    dueAt: Date.parse("2027-10-31T02:30+02:00"),
  });
  expect(await berlin("2027-06-01")).toMatchObject({
    resolved: "exact",
    timeZone: "Europe/Berlin",
  });
});

test.each([
  ["S440", { ...PLAIN, at: { date: "2027-02-30", time: "10:00" } }],
  ["S440", { ...PLAIN, at: { timeZone: "Mars/Base" } }],
  ["S440", { ...PLAIN, at: {}, dueAt: 1 }],
  ["A204", { ...PLAIN, dueAt: 1 }],
  ["A205", { ...PLAIN, dueAt: Date.now() + 31 * DAY }],
  ["A101", { ...PLAIN, skill: "gone" }],
  ["A106", { ...PLAIN, agent: "gone" }],
  ["A203", { ...PLAIN, number: "hello" }],
  ["S441", { number: "+4930123456" }],
  ["S402", { contactId: "gone" }],
  ["S303", { ...PLAIN, time: "10:00" }],
])("is refused with %s for %j", async (expected, body) => {
  expect(await code(ada.scheduleCallback(body as never))).toBe(expected);
});

test("agents schedule to their contact's queue; to another with a permission, or none at all", async () => {
  const contactId = await caller();
  expect(await code(anna.scheduleCallback({ contactId, skill: "sales" }))).toBe("S313");
  expect(await code(anna.scheduleCallback(PLAIN))).toBe("S313");
  const person = { id: "ben", name: "Ben", skills: [] };
  await ada.putAgent({ ...person, permissions: ["schedule-callbacks", "schedule-to-any-queue"] });
  expect(await code(ben.scheduleCallback({ contactId, skill: "sales" }))).toBe("done");
  await ada.putAgent({ ...person, permissions: [] });
  expect(await code(ben.scheduleCallback({ contactId }))).toBe("S313");
  await ada.putAgent({ ...person, permissions: ["schedule-callbacks"] });
});

test("agents see and change their own, supervisors all", async () => {
  const annas = await anna.scheduleCallback({ contactId: await caller(), note: "Anna's" });
  const bens = await ada.scheduleCallback({ ...PLAIN, agent: "ben" });
  expect(await ids(anna)).toEqual([annas.scheduleId]);
  expect(await ids(ben)).toEqual([bens.scheduleId]);
  expect(await ids(ada)).toEqual([annas.scheduleId, bens.scheduleId]);
  const later = { dueAt: Date.now() + DAY };
  const { scheduleId } = annas;
  expect(await code(ben.rescheduleCallback({ scheduleId }, later))).toBe("S313");
  expect(await code(ben.cancelScheduledCallback({ scheduleId }))).toBe("S313");
  expect(await code(anna.reassignCallback({ scheduleId }, { agent: "ben" }))).toBe("S313");
  expect(await anna.rescheduleCallback({ scheduleId }, later)).toMatchObject(later);
  expect(await ada.reassignCallback({ scheduleId }, { agent: "ben" })).toMatchObject({
    agent: "ben",
    note: "Anna's",
  });
  await ben.cancelScheduledCallback({ scheduleId });
  expect(await code(anna.cancelScheduledCallback({ scheduleId }))).toBe("A208");
});

test("the same request, sent again with its key, makes one", async () => {
  const { skill, number } = PLAIN;
  const keyed = createClient({
    baseUrl: running.server.url,
    fetch: (url, init) =>
      fetch(url, { ...init, headers: { ...init.headers, "idempotency-key": "k1", cookie } }),
  });
  const { cookie: cookieOf } = await signedIn(running.server.url, "ada");
  const cookie = cookieOf();
  const [first, second] = [
    await keyed.scheduleCallback({ skill, number }),
    await keyed.scheduleCallback({ skill, number }),
  ];
  expect(second).toEqual(first);
  expect((await ada.listScheduledCallbacks({})).callbacks).toHaveLength(1);
});

test("one that has come due waits, and can be cancelled while nobody has it", async () => {
  const made: ScheduledCallbackView = await ada.scheduleCallback({
    ...PLAIN,
    callerName: "ACME",
    dueAt: Date.now() + 50,
  });
  await expect
    .poll(async () => (await ada.listWaitingCallbacks({ number: "30123" })).callbacks)
    .toMatchObject([
      {
        contactId: made.scheduleId,
        number: "+4930123456",
        callerName: "ACME",
        state: "waiting",
        attemptsLeft: 1,
        linkedTo: null,
      },
    ]);
  const contactId = made.scheduleId;
  expect(await ada.reassignWaitingCallback({ contactId }, { agent: "ben" })).toMatchObject({
    agent: "ben",
  });
  expect(await code(anna.cancelWaitingCallback({ contactId }))).toBe("S313");
  await ben.cancelWaitingCallback({ contactId });
  expect((await ada.listWaitingCallbacks({})).callbacks).toEqual([]);
  await expect
    .poll(async () => (await ada.listContacts()).map((one) => one.contactId))
    .not.toContain(contactId);
  expect(await code(ben.cancelWaitingCallback({ contactId }))).toBe("A209");
});

test("whoever looks on is told how many are scheduled, and wait", async () => {
  const other = workspaceFolder();
  onTestFinished(() => other.remove());
  const { client, live, close } = await startServer(other.folder);
  onTestFinished(() => close());
  const counts = (scheduled: number, waiting: number) =>
    live.until("callbacks", (one) =>
      one.scheduled === scheduled && one.waiting === waiting ? true : undefined,
    );
  await client.scheduleCallback(PLAIN);
  await expect(counts(1, 0)).resolves.toBe(true);
  await client.scheduleCallback({ ...PLAIN, dueAt: Date.now() + 10 });
  await expect(counts(1, 1)).resolves.toBe(true);
});
