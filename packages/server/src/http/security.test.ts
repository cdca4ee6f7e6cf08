import { request } from "node:http";

import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";

import {
  recordingLog,
  startServer,
  workspaceFolder,
  type RunningServer,
} from "../testing/server-rig.ts";

let running: RunningServer;
const log = recordingLog();
const workspace = workspaceFolder();
beforeAll(async () => {
  running = await startServer(workspace.folder, { log });
});
afterAll(async () => {
  await running.close();
  workspace.remove();
});

interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: unknown };
  readonly body: string;
}

/** A request with exactly these headers: `fetch` would choose some itself. */
function send(
  method: string,
  path: string,
  headers: { readonly [name: string]: string } = {},
  body = "",
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const outgoing = request(running.server.url + path, { method, headers }, (answer) => {
    let text = "";
    answer.setEncoding("utf8").on("data", (piece: string) => (text += piece));
    answer.on("end", () =>
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
    );
  });
  outgoing.on("error", reject).end(body);
  return promise;
}

const JSON_TYPE = { "content-type": "application/json" };
const AGENT = JSON.stringify({ id: "anna", name: "Anna", skills: [] });
const codeOf = ({ body }: Answer): unknown => {
  const problem: { readonly code?: unknown } = JSON.parse(body);
  return problem.code;
};

test.each<[string, { readonly [name: string]: string }, string]>([
  ["a form of another site", { "content-type": "text/plain" }, "S304"],
  ["no content type", {}, "S304"],
  ["another site's script", { ...JSON_TYPE, origin: "https://evil.example" }, "S305"],
  ["another site, as the browser says", { ...JSON_TYPE, "sec-fetch-site": "cross-site" }, "S305"],
  ["another port of this machine", { ...JSON_TYPE, "sec-fetch-site": "same-site" }, "S305"],
  ["a sandboxed page", { ...JSON_TYPE, origin: "null" }, "S305"],
  ["a name pointed at this machine", { ...JSON_TYPE, host: "evil.example" }, "S306"],
])("a change from %s is refused", async (_who, headers, code) => {
  const answer = await send("POST", "/api/agents", headers, AGENT);
  expect(codeOf(answer)).toBe(code);
  expect(answer.headers["content-type"]).toContain("application/problem+json");
  expect(await running.client.listAgents()).toEqual([]);
});

test("a page of a name pointed at this machine reads nothing", async () => {
  const answer = await send("GET", "/api/contacts", { host: "evil.example:8080" });
  expect(answer.status).toBe(403);
});

test.each<[string, string, number, string]>([
  ["no JSON", "{", 400, "S301"],
  ["nothing", "", 400, "S301"],
  ["a list", "[]", 400, "S303"],
  ["null", "null", 400, "S303"],
  ["a dangerous key", '{"__proto__":{"x":1}}', 400, "S301"],
  ["a key twice", '{"id":"a","id":"b"}', 400, "S301"],
  ["a depth of 100,000", "[".repeat(100_000), 400, "S301"],
  ["an unknown property", '{"id":"a","name":"A","skills":[],"admin":true}', 400, "S303"],
  ["wrong types", '{"id":1,"name":[],"skills":{}}', 400, "S303"],
  ["an id with a slash", '{"id":"../a","name":"A","skills":[]}', 400, "S303"],
  [
    "an endpoint with a newline",
    '{"id":"a","name":"A","endpoint":"PJSIP/a\\n","skills":[]}',
    400,
    "S303",
  ],
  ["2 MB", JSON.stringify({ id: "a".repeat(2_000_000) }), 413, "S302"],
])("a body with %s is refused in plain words", async (_what, body, status, code) => {
  const answer = await send("POST", "/api/agents", JSON_TYPE, body);
  expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  expect(answer.body).not.toMatch(/at \w+ \(|node_modules/);
});

test("a typo in a body is named", async () => {
  const answer = await send("POST", "/api/agents", JSON_TYPE, '{"id":"a","name":"A","skils":[]}');
  expect(answer.body).toContain('did you mean \\"skills\\"');
});

test.each(["/api/nothing", "/api/agents/x/y/z", "/api/scripts/%E0%A4%A", "/api/"])(
  "an address that is not there is a problem, not a page: %s",
  async (path) => {
    const answer = await send("GET", path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(codeOf(answer)).toMatch(/^S30/);
  },
);

test("pages may load only what the server serves", async () => {
  const { headers } = await send("GET", "/");
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("worker-src 'self' blob:");
  expect(policy).not.toContain("unsafe-eval");
  expect(headers["x-powered-by"]).toBeUndefined();
});

test.each([{ origin: "https://evil.example" }, { host: "evil.example" }])(
  "the live feed is shown to the server's own pages only: %j",
  async (headers) => {
    const { promise, resolve } = Promise.withResolvers<number | undefined>();
    const url = `${running.server.url.replace("http", "ws")}/api/live`;
    new WebSocket(url, { headers })
      .on("unexpected-response", (_request, response) => resolve(response.statusCode))
      .on("open", () => resolve(200))
      .on("error", () => resolve(undefined));
    expect(await promise).toBe(403);
  },
);

test("the log holds no numbers of callers", async () => {
  const { contactId } = await running.client.simulateCall({
    ani: "+12025550123",
    dnis: "+12025550100",
  });
  await running.client.pressDigits({ id: contactId }, { digits: "1234567" });
  await running.client.hangUpCaller({ id: contactId });
  expect(log.lines.length).toBeGreaterThan(0);
  expect(log.lines.join("\n")).not.toMatch(/2025550123|1234567/);
});
