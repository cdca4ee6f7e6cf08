import type { HookEvent } from "@cordboard/runtime";
import { createVirtualClock } from "@cordboard/simulator";
import type { RequestListener } from "node:http";
import { Webhook } from "standardwebhooks";
import { describe, expect, onTestFinished, test, vi } from "vitest";

import { otherSystem } from "../testing/other-system.ts";
import { recordingLog } from "../testing/server-rig.ts";
import type { Workspace } from "../workspace/model.ts";
import { createHooks, type HookOptions } from "./hooks.ts";
import { newSecret, signer } from "./signature.ts";

const SECRET = newSecret();
const NOW = Date.now();
const QUESTION = { hook: "crm", attempt: 1, caller: "+12025550123", callee: "1000" } as const;
const SCRIPTS: { readonly [id: string]: string } = { "ivr 435": "vip", "agent 388": "spoken" };

const json =
  (body: unknown): RequestListener =>
  (_request, response) =>
    response.end(typeof body === "string" ? body : JSON.stringify(body));

/** A hook on this machine that answers so. */
async function asks(answer: RequestListener, more: Partial<HookOptions> = {}) {
  const crm = await otherSystem(answer);
  const clock = createVirtualClock(NOW);
  const log = recordingLog();
  const host = `127.0.0.1:${crm.port}`;
  const workspace = {
    points: [{ number: "1000", script: "own", aiAgent: "", hook: "crm", country: "US" }],
    sdkAppId: 1400692008,
    hooks: { crm: { url: `http://${host}/calls?key=1` } },
    scriptIds: { own: 7 },
    aiAgents: {},
    rest: { allow: [host] },
  } as unknown as Workspace;
  const hooks = createHooks({
    workspace: () => workspace,
    choose: ({ aiAgent, script }) => {
      const name = SCRIPTS[aiAgent > 0 ? `agent ${aiAgent}` : `ivr ${script}`];
      return name === undefined ? undefined : { name, hash: `hash of ${name}` };
    },
    sign: signer(SECRET),
    log,
    timer: clock,
    ...more,
  });
  onTestFinished(() => hooks.close());
  const events: HookEvent[] = [];
  hooks.start((_contact, event) => events.push(event));
  return {
    ...crm,
    hooks,
    clock,
    log,
    events,
    ask: () => hooks.ask("c1", QUESTION),
    async said() {
      hooks.ask("c1", QUESTION);
      await vi.waitFor(() => expect(events).toHaveLength(1), { timeout: 5_000 });
      return events[0];
    },
  };
}
const failure = async (answer: RequestListener, more: Partial<HookOptions> = {}) => {
  const event = await (await asks(answer, more)).said();
  return event?.type === "hook.failed" ? `${event.code}: ${event.message}` : "answered";
};

const workspace = (more: object) => () =>
  ({
    points: [],
    hooks: {},
    scriptIds: {},
    aiAgents: {},
    sdkAppId: 0,
    ...more,
  }) as unknown as Workspace;

describe("a hook", () => {
  test("is told of the call, and what answers it otherwise", async () => {
    const crm = await asks(json({ CallInBound: { Variables: [] } }));
    await crm.said();
    const [{ request, body } = expect.fail()] = crm.asked;
    expect(JSON.parse(body)).toEqual({
      Event: "CallInBound",
      SessionId: "c1",
      SdkAppId: 1400692008,
      CallInBound: { AIAgentId: 0, IvrId: 7, Caller: "+12025550123", Callee: "1000" },
    });
    expect(`${request.method} ${request.url}`).toBe("POST /calls?key=1");
    expect(request.headers["content-type"]).toBe("application/json");
  });

  test("can trust the question: it is signed, with the same id in each try", async () => {
    const crm = await asks(json({ CallInBound: { Variables: [] } }));
    await crm.said();
    crm.hooks.ask("c1", { ...QUESTION, attempt: 2 });
    await vi.waitFor(() => expect(crm.events).toHaveLength(2));
    const ids = crm.asked.map(({ request: { headers }, body }) => {
      expect(new Webhook(SECRET).verify(body, headers as Record<string, string>)).toBeTruthy();
      return headers["webhook-id"];
    });
    expect(ids).toEqual(["call_c1", "call_c1"]);
  });

  test("says which script answers, and with which variables", async () => {
    const Variables = [{ Key: "name", Value: "Xiao Ming" }];
    const crm = await asks(json({ CallInBound: { OverrideIvrId: 435, Variables } }));
    expect(await crm.said()).toEqual({
      type: "hook.answered",
      attempt: 1,
      action: "answer",
      script: { name: "vip", hash: "hash of vip" },
      variables: { name: "Xiao Ming" },
    });
  });

  test.each([
    ["an AI agent", { OverrideAIAgentId: 388 }, "spoken"],
    ["an AI agent, with 0 for no script", { OverrideAIAgentId: 388, OverrideIvrId: 0 }, "spoken"],
    ["nothing else", { Variables: [] }, undefined],
    ["nothing else, with 0 twice", { OverrideAIAgentId: 0, OverrideIvrId: 0 }, undefined],
  ])("can choose %s", async (_, CallInBound, name) => {
    const event = await (await asks(json({ CallInBound, more: "of their own" }))).said();
    expect(event).toMatchObject({ type: "hook.answered", action: "answer" });
    expect(event?.type === "hook.answered" && event.script?.name).toBe(name);
  });

  test("that answers with nothing wants the call to be hung up", async () => {
    const event = await (await asks(json({ CallInBound: {} }))).said();
    expect(event).toMatchObject({ action: "hang-up", script: null });
  });

  test.each<[string, string, unknown]>([
    ["two overrides", "hook-two-overrides", { OverrideAIAgentId: 388, OverrideIvrId: 435 }],
    ["a script that nobody knows", "hook-unknown-id", { OverrideIvrId: 9 }],
    ["an AI agent that nobody knows", "hook-unknown-id", { OverrideAIAgentId: 435 }],
    ["an id as text", "hook-answer-invalid", { OverrideIvrId: "435" }],
    ["a name that is mistyped", "hook-answer-invalid", { OverrideIVRId: 435 }],
    ["a variable that is no text", "hook-answer-invalid", { Variables: [{ Key: "a", Value: 1 }] }],
    ["a variable without a name", "hook-answer-invalid", { Variables: [{ Value: "1" }] }],
    [
      "too many variables",
      "hook-answer-invalid",
      { Variables: Array.from({ length: 101 }, (_, n) => ({ Key: `k${n}`, Value: "" })) },
    ],
    ["null", "hook-answer-invalid", null],
  ])("that answers with %s has failed", async (_, code, CallInBound) => {
    expect(await failure(json({ CallInBound }))).toMatch(new RegExp(`^${code}: `));
  });

  test.each<[string, string, RequestListener]>([
    ["no JSON", "hook-answer-invalid", json("<html>")],
    ["nothing", "hook-answer-invalid", json("")],
    ["another document", "hook-answer-invalid", json({ ok: true })],
    [
      "an error",
      "hook-status",
      (_request, response) => void response.writeHead(500).end('{"CallInBound":{}}'),
    ],
    [
      "a redirect, which is not followed",
      "hook-status",
      (_request, response) => void response.writeHead(307, { location: "/other" }).end(),
    ],
    ["more than is read", "hook-answer-too-large", json("x".repeat(300_000))],
    ["a closed connection", "hook-unreachable", (request) => void request.socket.destroy()],
  ])("that answers with %s has failed", async (_, code, answer) => {
    expect(await failure(answer)).toMatch(new RegExp(`^${code}: `));
  });

  test("that does not answer in 5 s has failed", async () => {
    const crm = await asks(() => undefined);
    crm.ask();
    await vi.waitFor(() => expect(crm.asked).toHaveLength(1));
    crm.clock.advance(4_999);
    expect(crm.events).toEqual([]);
    crm.clock.advance(1);
    await vi.waitFor(() => expect(crm.events).toMatchObject([{ code: "hook-timeout" }]));
  });

  test("that is not there, or may not be asked, has failed", async () => {
    const nothing = json({});
    expect(await failure(nothing, { workspace: workspace({}) })).toContain("no hook");
    expect(await failure(nothing, { sign: undefined })).toContain("no secret");
    const hooks = { crm: { url: "http://127.0.0.1:9/" } };
    expect(await failure(nothing, { workspace: workspace({ hooks }) })).toMatch(
      /^hook-not-allowed/,
    );
    expect(await failure(nothing, { maxAtOnce: 0 })).toMatch(/^hook-busy/);
  });

  test("is not waited for when the caller has gone", async () => {
    const crm = await asks(() => undefined);
    crm.ask();
    await vi.waitFor(() => expect(crm.asked).toHaveLength(1));
    const closed = new Promise((resolve) => crm.asked[0]?.request.socket.once("close", resolve));
    crm.hooks.cancel("c1");
    await closed;
    expect(crm.events).toEqual([]);
  });

  test("is in the log without what it was told of the caller", async () => {
    const crm = await asks(json({ CallInBound: { OverrideIvrId: 9 } }));
    await crm.said();
    expect(crm.log.lines).toHaveLength(1);
    expect(crm.log.lines.join()).not.toMatch(/12025550123|key=1/);
  });
});

test.each(["", "whsec_", "secret", "whsec_c2hvcnQ="])("%o is no secret to sign with", (secret) => {
  expect(() => signer(secret)).toThrow(/24 to 64 bytes/);
});
