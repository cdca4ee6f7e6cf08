import { afterEach, describe, expect, test } from "vitest";

import { startServer, workspaceFolder, type RunningServer } from "./testing/server-rig.ts";

const CALL = { ani: "+12025550123", dnis: "+12025550100" };
const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (let cleanUp = cleanUps.pop(); cleanUp; cleanUp = cleanUps.pop()) await cleanUp();
});

const script = (name: string, actions: object) => ({
  version: 1,
  name,
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  actions,
});
const begin = (next: string) => ({ type: "Begin", branches: { Default: next } });

/** Whoever hangs up is said goodbye to by another script, which depends on the hours. */
const MAIN = script("main", {
  begin: begin("stay"),
  stay: { type: "Wait", properties: { seconds: 600 }, branches: { Default: "bye" } },
  bye: { type: "Hangup" },
  released: { type: "OnRelease", branches: { Default: "farewell" } },
  farewell: {
    type: "Runsub",
    properties: { script: "farewell" },
    branches: { Default: "end", Error: "end" },
  },
  end: { type: "End" },
});
const FAREWELL = (note: string) =>
  script("farewell", {
    begin: begin("when"),
    when: {
      type: "Hours",
      properties: { hours: "office" },
      branches: { Open: "open", Closed: "closed", Default: "closed" },
    },
    open: { type: "Log", properties: { text: `open, ${note}` }, branches: { Default: "back" } },
    closed: { type: "Log", properties: { text: `closed, ${note}` }, branches: { Default: "back" } },
    back: { type: "Return" },
  });
const ALWAYS = Object.fromEntries(DAYS.map((day) => [day, ["00:00-24:00"]]));
const OPEN = { timeZone: "Etc/UTC", weekly: ALWAYS };
const CLOSED = { timeZone: "Etc/UTC", weekly: {} };

/** A caller is in the middle of the script, in a workspace that another server will run later. */
async function whileCalled() {
  const workspace = workspaceFolder({
    "cordboard.json": { name: "Test centre", points: { [CALL.dnis]: { script: "main" } } },
    "scripts/main.json": MAIN,
    "scripts/farewell.json": FAREWELL("as it was"),
    "hours/office.json": OPEN,
  });
  cleanUps.push(() => workspace.remove());
  const before = await startServer(workspace.folder);
  const { contactId } = await before.client.simulateCall(CALL);
  await before.live.until("contacts", ({ contacts }) =>
    contacts.find(({ action }) => action === "stay"),
  );
  return { workspace, before, contactId };
}

const logged = async ({ client }: RunningServer, contactId: string) =>
  (await client.getJournal({ id: contactId })).flatMap((entry) =>
    entry.kind === "log" && "text" in entry ? [entry.text] : [],
  );

describe("a contact ends on the version that it began with", () => {
  test("whatever becomes, over a restart, of its script, of scripts within it, and of hours", async () => {
    const { workspace, before, contactId } = await whileCalled();
    await before.close();
    const { released: _, ...others } = MAIN.actions as { [id: string]: object };
    workspace.write("scripts/main.json", script("main", others));
    workspace.write("scripts/farewell.json", FAREWELL("as it is now"));
    workspace.write("hours/office.json", CLOSED);

    // The simulated call is gone with the server; its script is told so by the next.
    const after = await startServer(workspace.folder);
    cleanUps.push(() => after.close());
    expect(await logged(after, contactId)).toEqual(["open, as it was"]);
  });

  test("and is replayed on it later, while new calls have the new one", async () => {
    const { workspace, before, contactId } = await whileCalled();
    await before.close();
    workspace.write("scripts/farewell.json", FAREWELL("as it is now"));
    workspace.write("hours/office.json", CLOSED);
    const after = await startServer(workspace.folder);
    cleanUps.push(() => after.close());
    const { client, live } = after;

    const { contactId: second } = await client.simulateCall(CALL);
    await live.until("contacts", ({ contacts }) =>
      contacts.find((one) => one.contactId === second && one.action === "stay"),
    );
    await client.hangUpCaller({ id: second });
    expect(await logged(after, second)).toEqual(["closed, as it is now"]);

    const [old, fresh] = [
      await client.replayContact({ id: contactId }),
      await client.replayContact({ id: second }),
    ];
    expect([old.difference, fresh.difference]).toEqual([null, null]);
    expect(old.scriptHash).not.toBe(fresh.scriptHash);
    expect(old.steps.at(-1)).toMatchObject({
      place: { script: "main", action: "end", flow: "ended" },
    });
  });
});

describe("a contact's journal", () => {
  test("goes into one file with the script's version, without numbers unless they are asked for", async () => {
    const { before, contactId } = await whileCalled();
    cleanUps.push(() => before.close());
    const masked = await before.client.exportJournal({ id: contactId }, {});
    expect(masked.release).toMatchObject({
      script: { name: "main" },
      scripts: { farewell: { name: "farewell" } },
      hours: { office: OPEN },
    });
    expect(JSON.stringify(masked.journal)).not.toContain(CALL.ani);
    const whole = await before.client.exportJournal({ id: contactId }, { masked: "no" });
    expect(JSON.stringify(whole.journal)).toContain(CALL.ani);
  });

  test("of nobody is refused", async () => {
    const { before } = await whileCalled();
    cleanUps.push(() => before.close());
    const nobody = { id: "nobody" };
    const refusal = { status: 404, code: "S402" };
    await expect(before.client.replayContact(nobody)).rejects.toMatchObject(refusal);
    await expect(before.client.exportJournal(nobody, {})).rejects.toMatchObject(refusal);
  });
});
