import { createHash } from "node:crypto";

import { createClient } from "@cordboard/api";
import type { JournalEntry } from "@cordboard/runtime";
import { describe, expect, onTestFinished, test, vi } from "vitest";

import { recordingLog, startServer, workspaceFolder } from "./testing/server-rig.ts";

const TOKEN = "cbt_of-the-crm";
const tokens = { crm: { sha256: createHash("sha256").update(TOKEN).digest("hex") } };

const SCRIPT = {
  version: 1,
  name: "waits",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  variables: {
    order: { type: "string", initial: "" },
    parcels: { type: "number", initial: 0 },
  },
  actions: {
    begin: { type: "Begin", branches: { Default: "wait" } },
    wait: { type: "Wait", properties: { seconds: 600 }, branches: { Default: "bye" } },
    signalled: { type: "OnSignal", branches: { Default: "note" } },
    note: {
      type: "Log",
      properties: { text: "{order} in {string(parcels)}" },
      branches: { Default: "wait" },
    },
    bye: { type: "Hangup" },
  },
};
const { signalled: _, ...deaf } = SCRIPT.actions;

/** A call that waits for a signal. */
async function waitingCall(dnis = "1000") {
  const workspace = workspaceFolder({
    "cordboard.json": {
      name: "Test",
      points: { "1000": { script: "waits" }, "2000": { script: "deaf" } },
    },
    "scripts/waits.json": SCRIPT,
    "scripts/deaf.json": { ...SCRIPT, name: "deaf", actions: deaf },
  });
  onTestFinished(() => workspace.remove());
  const log = recordingLog();
  const { client, server, close } = await startServer(workspace.folder, { tokens, log });
  onTestFinished(close);
  const { contactId: id } = await client.simulateCall({ ani: "+12025550187", dnis });
  await vi.waitFor(async () => expect((await client.listContacts())[0]?.action).toBe("wait"));
  const notes = async () =>
    ((await client.getJournal({ id })) as unknown as readonly JournalEntry[]).flatMap((entry) =>
      entry.kind === "log" ? [entry.text] : [],
    );
  const crm = createClient({ baseUrl: server.url, token: TOKEN });
  const raise = (parameters: { [name: string]: string | number | boolean } = {}) =>
    crm.raiseSignal({ id }, { parameters });
  const post = (headers: { [name: string]: string }, body: unknown = {}) =>
    fetch(`${server.url}/api/contacts/${id}/signals`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  return { client, server, crm, id, raise, post, notes, log };
}

describe("a signal", () => {
  test("tells the script of something, with values for its variables", async () => {
    const { raise, notes, log } = await waitingCall();
    await raise({ order: "A-17", parcels: 2 });
    await vi.waitFor(async () => expect(await notes()).toEqual(["A-17 in 2"]));
    const line = log.lines.find((text) => text.includes("A signal was raised"));
    expect(line).toContain('"token":"crm"');
    expect(log.lines.join()).not.toMatch(/A-17|cbt_/);
  });

  test("is raised once by the same Idempotency-Key, also when the contact is over meanwhile", async () => {
    const { client, id, post, notes } = await waitingCall();
    const headers = { authorization: `Bearer ${TOKEN}`, "idempotency-key": "order-17" };
    const one = { parameters: { parcels: 1 } };
    for (let times = 0; times < 2; times++) expect((await post(headers, one)).status).toBe(204);
    expect((await post(headers, { parameters: { parcels: 2 } })).status).toBe(422);
    await vi.waitFor(async () => expect(await notes()).toEqual([" in 1"]));
    await client.hangUpCaller({ id });
    await vi.waitFor(async () => expect(await client.listContacts()).toEqual([]));
    expect((await post(headers, one)).status).toBe(204);
    expect((await post({ ...headers, "idempotency-key": "order-18" })).status).toBe(409);
  });

  test.each([
    ["a wrong token", { authorization: "Bearer cbt_of-somebody" }],
    ["another scheme", { authorization: `Basic ${TOKEN}` }],
  ])("is refused with %s", async (_title, headers) => {
    const { post, notes } = await waitingCall();
    const answer = await post(headers);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: "S310" });
    expect(await notes()).toEqual([]);
  });

  test.each([
    ["a variable that is not declared", { colour: "red" }, 'declares no variable "colour"'],
    ["a value of another kind", { parcels: "2" }, 'The variable "parcels" is a number.'],
  ])("with %s is refused, and nothing of it taken", async (_title, wrong, detail) => {
    const { raise, notes } = await waitingCall();
    const refused = raise({ order: "A-17", ...wrong });
    await expect(refused).rejects.toMatchObject({ status: 422, code: "S412" });
    await expect(refused).rejects.toThrow(detail);
    expect(await notes()).toEqual([]);
  });

  test("with something else than texts, numbers and booleans has not the right form", async () => {
    const { post } = await waitingCall();
    const answer = await post(
      { authorization: `Bearer ${TOKEN}` },
      { parameters: { order: { id: 1 } } },
    );
    expect(answer.status).toBe(400);
  });

  test("with a key that is no key is refused", async () => {
    const { post } = await waitingCall();
    const headers = { authorization: `Bearer ${TOKEN}`, "idempotency-key": "x".repeat(129) };
    expect((await post(headers)).status).toBe(400);
  });

  test("for a script without an action for it, a contact that is over, or none is refused", async () => {
    const { client, crm, id, raise } = await waitingCall("2000");
    await expect(raise()).rejects.toMatchObject({ status: 409, code: "S411" });
    await expect(crm.raiseSignal({ id: "nobody" }, {})).rejects.toMatchObject({ status: 404 });
    await client.hangUpCaller({ id });
    await vi.waitFor(async () => expect(await client.listContacts()).toEqual([]));
    await expect(raise()).rejects.toMatchObject({ status: 409, code: "S410" });
  });
});
