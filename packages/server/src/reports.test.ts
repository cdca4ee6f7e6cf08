import { afterEach, expect, test } from "vitest";

import { startServer, workspaceFolder } from "./testing/server-rig.ts";

const CALL = { ani: "+12025550123", dnis: "+12025550100" };
const DAY_MS = 86_400_000;
/** Whatever the time is, today and its neighbours are within it. */
const around = () => ({ from: Date.now() - DAY_MS, to: Date.now() + DAY_MS });

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (let cleanUp = cleanUps.pop(); cleanUp; cleanUp = cleanUps.pop()) await cleanUp();
});

/** One caller was answered by Anna and wrapped up, one hung up in the queue. */
async function afterTwoCalls() {
  const workspace = workspaceFolder({
    "skills.json": { support: { acwSec: 60, serviceLevelTargetSec: 20 }, sales: {} },
  });
  cleanUps.push(() => workspace.remove());
  const centre = await startServer(workspace.folder);
  cleanUps.push(() => centre.close());
  const { client, live } = centre;
  const anna = <V>(choose: (anna: { contact: { state: string; offerId: string } | null }) => V) =>
    live.until("agents", ({ agents }) => {
      const found = agents.find(({ id }) => id === "anna");
      return (found && choose(found)) ?? undefined;
    });
  const skills = [{ name: "support", proficiency: 1 }];
  await client.putAgent({ id: "anna", name: "=Anna()", skills });
  const lost = await client.simulateCall({ ...CALL, ani: "+12025550199" });
  await live.until("contacts", ({ contacts }) =>
    contacts.find(({ queueState }) => queueState === "queued"),
  );
  await client.hangUpCaller({ id: lost.contactId });
  await live.until("contacts", ({ contacts }) => (contacts.length === 0 ? true : undefined));
  await client.setAgentStatus({ id: "anna" }, { status: "Available" });
  const { contactId } = await client.simulateCall(CALL);
  const offerId = await anna(({ contact }) =>
    contact?.state === "offered" ? contact.offerId : null,
  );
  await client.acceptOffer({ id: "anna", offerId });
  await anna(({ contact }) => (contact?.state === "connected" ? true : null));
  await client.hangUpAgent({ id: "anna" });
  await live.until("contacts", ({ contacts }) => (contacts.length === 0 ? true : undefined));
  await client.backToReception({ id: "anna" });
  return { client, lost: lost.contactId, answered: contactId };
}

test("records tell each contact's life, one page after the other, and as a table", async () => {
  const { client, lost, answered } = await afterTwoCalls();
  const first = await client.listContactRecords({ ...around(), limit: 1 });
  expect(first.records).toMatchObject([
    {
      contactId: answered,
      kind: "call",
      direction: { reporting: "inbound", billing: "inbound" },
      outcome: "handled",
      script: "queue-callback",
      queues: [{ skill: "support", end: "handled", waitedSec: expect.any(Number) }],
      agents: [
        { agent: { id: "anna" }, skill: "support", end: "handled", acwSec: expect.any(Number) },
      ],
    },
  ]);
  const second = await client.listContactRecords({ ...around(), after: first.next ?? "" });
  expect(second).toMatchObject({
    records: [{ contactId: lost, outcome: "abandoned" }],
    next: null,
  });
  expect(await client.getContactRecord({ id: lost })).toMatchObject({ ani: "+12025550199" });
  await expect(client.getContactRecord({ id: "nobody" })).rejects.toMatchObject({ code: "S431" });

  const table = await client.exportContactRecords({ ...around(), timeZone: "Asia/Kolkata" });
  const [head = "", ...lines] = table.trimEnd().split("\r\n");
  const cell = (line: string | undefined, column: string) =>
    line?.split(",")[head.split(",").indexOf(column)];
  expect(lines.map((line) => cell(line, "contactId"))).toEqual([answered, lost]);
  // A number stays a number, for programs.
  expect(cell(lines[1], "ani")).toBe("+12025550199");
  expect(cell(lines[0], "agents")).toBe("anna");
  expect(cell(lines[0], "beganAt")).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+05:30$/);
});

test("reports count the same contacts, by skill, by agent and today", async () => {
  const { client } = await afterTwoCalls();
  const { rows } = await client.reportBySkill(around());
  expect(rows).toMatchObject([
    { skill: "support", offered: 2, handled: 1, abandoned: 1, leftOtherwise: 0, serviceLevel: 1 },
  ]);
  const agents = await client.reportByAgent({ ...around(), agent: "anna" });
  expect(agents.rows).toMatchObject([
    { agent: { id: "anna", name: "=Anna()" }, handled: 1, offersMissed: 0, outbound: 0 },
  ]);
  const together = await client.reportBySkill({ ...around(), together: "yes" });
  expect(together.rows).toMatchObject([{ skill: "", offered: 2, handled: 1, serviceLevel: 1 }]);
  const all = await client.reportByAgent({ ...around(), together: "yes" });
  expect(all.rows).toMatchObject([{ agent: { id: "", name: "" }, handled: 1 }]);
  const today = await client.getTodayFigures();
  expect(today.skills).toMatchObject([
    { skill: "support" },
    { skill: "sales", offered: 0, handled: 0, serviceLevel: null, asaSec: null },
  ]);
  const table = await client.exportAgentReport(around());
  // No spreadsheet is to carry a name out.
  expect(table).toContain(",anna,'=Anna(),");
  expect((await client.exportSkillReport({ ...around(), skill: "sales" })).split("\r\n")).toEqual([
    expect.stringMatching(/^from,to,skill,offered,handled,/),
    "",
  ]);
});

test("a range that is none is refused with what to do", async () => {
  const { client } = await afterTwoCalls();
  const at = Date.now();
  const refused = { code: "S430", status: 400 };
  await expect(client.reportBySkill({ from: at, to: at })).rejects.toMatchObject(refused);
  await expect(
    client.reportByAgent({ ...around(), timeZone: "Mars", interval: "1h" }),
  ).rejects.toMatchObject({ ...refused, message: 'There is no time zone "Mars".' });
  await expect(client.reportBySkill({ from: 0, to: at, interval: "15m" })).rejects.toMatchObject(
    refused,
  );
  await expect(
    client.exportContactRecords({ ...around(), timeZone: "Mars" }),
  ).rejects.toMatchObject(refused);
});
