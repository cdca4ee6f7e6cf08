import { expect, onTestFinished, test } from "vitest";

import { startServer, workspaceFolder } from "../testing/server-rig.ts";
import { METRICS } from "./definitions.ts";
import { createMetrics } from "./metrics.ts";

const CALL = { ani: "+12025550187", dnis: "+12025550100" };

async function metricsOf(url: string): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(new URL("/metrics", url));
  expect(response.headers.get("content-type")).toContain("text/plain");
  const lines = (await response.text()).split("\n").filter((line) => /^\w/.test(line));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.split(" ").at(-1))]),
  );
}

test("a call is counted from its beginning to its end, by what it did", async () => {
  const workspace = workspaceFolder();
  const { client, live, server, close } = await startServer(workspace.folder, {
    limits: { maxCalls: 1 },
  });
  onTestFinished(async () => {
    await close();
    workspace.remove();
  });
  const { contactId: id } = await client.simulateCall(CALL);
  await live.until("contacts", ({ contacts }) =>
    contacts.find(({ queueState }) => queueState === "queued"),
  );
  await client.simulateCall(CALL);

  const during = await metricsOf(server.url);
  expect(Object.fromEntries(during)).toMatchObject({
    'cordboard_contacts{script="queue-callback",queue="queued",flow="waiting"}': 1,
    'cordboard_contacts_begun_total{kind="call"}': 1,
    cordboard_calls: 1,
    'cordboard_calls_rejected_total{reason="too-many-calls"}': 1,
    'cordboard_ports{leg="voice"}': 1,
    'cordboard_queue_waiting{skill="support",kind="call"}': 1,
    cordboard_telephony_up: 1,
    'cordboard_actions_total{type="Begin"}': 1,
    'cordboard_branches_total{type="Begin",branch="default"}': 1,
  });
  expect(during.get("cordboard_event_seconds_count")).toBeGreaterThanOrEqual(3);
  expect(during.get("cordboard_save_seconds_count")).toBeGreaterThanOrEqual(3);
  expect(during.has("process_cpu_seconds_total")).toBe(true);

  await client.hangUpCaller({ id });
  await live.until("contacts", ({ contacts }) => contacts.length === 0 || undefined);
  const after = await metricsOf(server.url);
  expect(after.get('cordboard_contacts_ended_total{outcome="abandoned"}')).toBe(1);
  expect(after.has('cordboard_ports{leg="voice"}')).toBe(false);
  const text = [...after.keys()].join("\n");
  expect(text).not.toContain(CALL.ani.slice(1));
  expect(text).not.toContain(id);
});

test("a callback that waits uses no port; one that an agent has accepted does", async () => {
  const workspace = workspaceFolder();
  const { client, live, server, close } = await startServer(workspace.folder);
  onTestFinished(async () => {
    await close();
    workspace.remove();
  });
  const state = (wanted: string) =>
    live.until("contacts", ({ contacts }) =>
      contacts.find(({ queueState }) => queueState === wanted),
    );
  await client.scheduleCallback({
    number: CALL.ani,
    skill: "support",
    dueAt: Date.now() + 200,
  });
  await state("callback-waiting");
  const waiting = await metricsOf(server.url);
  expect(waiting.get('cordboard_queue_waiting{skill="support",kind="callback"}')).toBe(1);
  expect([...waiting.keys()].filter((name) => name.startsWith("cordboard_ports"))).toEqual([]);

  await client.putAgent({
    id: "anna",
    name: "Anna",
    skills: [{ name: "support", proficiency: 1 }],
  });
  await client.setAgentStatus({ id: "anna" }, { status: "Available" });
  const offer = await live.until(
    "agents",
    ({ agents }) => agents.find(({ id }) => id === "anna")?.contact ?? undefined,
  );
  await client.acceptOffer({ id: "anna", offerId: offer.offerId });
  await state("connected");
  const talking = await metricsOf(server.url);
  expect(talking.get('cordboard_ports{leg="voice"}')).toBe(1);
  expect(talking.get('cordboard_ports{leg="agent"}')).toBe(1);
});

test("servers in one process count for themselves", async () => {
  const [one, other] = [createMetrics(), createMetrics()];
  one.count("cordboard_errors_total", ["no-speech"]);
  expect(await one.text()).toContain('cordboard_errors_total{code="no-speech"} 1');
  expect(await other.text()).not.toContain("no-speech");
});

test("values that somebody makes up without end become one", async () => {
  const metrics = createMetrics();
  for (let n = 0; n < 1_000; n++) metrics.count("cordboard_errors_total", [`made-up-${n}`]);
  const lines = (await metrics.text()).match(/^cordboard_errors_total\{/gm);
  expect(lines).toHaveLength(201);
});

test("names keep the conventions", () => {
  for (const [name, { kind }] of Object.entries(METRICS)) {
    expect([name, name.endsWith("_total")]).toEqual([name, kind === "counter"]);
    expect([name, kind !== "histogram" || name.endsWith("_seconds")]).toEqual([name, true]);
  }
});
