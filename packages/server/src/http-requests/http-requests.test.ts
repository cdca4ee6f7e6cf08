import type { IncomingMessage, RequestListener } from "node:http";

import type { HttpEvent, HttpRequest } from "@cordboard/runtime";
import { createVirtualClock } from "@cordboard/simulator";
import { describe, expect, onTestFinished, test, vi } from "vitest";

import { otherSystem } from "../testing/other-system.ts";
import { recordingLog } from "../testing/server-rig.ts";
import { resolveByDns, type Resolve } from "./find-addresses.ts";
import { createHttpRequests } from "./http-requests.ts";

interface World {
  readonly allow: readonly string[];
  /** What names lead to, one after another; the last one for good. Default: this machine. */
  readonly names?: { readonly [host: string]: readonly string[] };
  readonly resolve?: Resolve;
}

function requests({ allow, names = {}, resolve }: World) {
  const clock = createVirtualClock(0);
  const log = recordingLog();
  const looked: string[] = [];
  const fake: Resolve = (host) => {
    const list = names[host] ?? ["127.0.0.1"];
    const address = list[Math.min(looked.filter((one) => one === host).length, list.length - 1)];
    looked.push(host);
    return address === undefined
      ? Promise.reject(Object.assign(new Error(), { code: "ENOTFOUND" }))
      : Promise.resolve([{ address, family: address.includes(":") ? 6 : 4 }]);
  };
  const port = createHttpRequests({
    allow: () => allow,
    log,
    timer: clock,
    resolve: resolve ?? fake,
  });
  onTestFinished(() => port.close());
  const events: HttpEvent[] = [];
  port.start((_contact, event) => events.push(event));
  const send = (url: string, more: Partial<HttpRequest> = {}) =>
    port.send("contact", {
      requestId: "request-1",
      method: "GET",
      url,
      headers: {},
      body: "",
      timeoutSec: 5,
      ...more,
    });
  return {
    clock,
    log,
    events,
    looked,
    port,
    send,
    async answerTo(url: string, more: Partial<HttpRequest> = {}) {
      send(url, more);
      await vi.waitFor(() => expect(events).toHaveLength(1), { timeout: 10_000 });
      return events[0];
    },
  };
}

const sends =
  (body: string, type = "application/json"): RequestListener =>
  (_request, response) =>
    response.setHeader("content-type", type).end(body);
const sendsOn =
  (to: (request: IncomingMessage) => string): RequestListener =>
  (request, response) =>
    response.writeHead(302, { location: to(request) }).end();

describe("a host that the workspace names", () => {
  test("is asked what the script says, and what it answers is given back", async () => {
    const { port, asked, server } = await otherSystem(sends('{"name":"Ann","orders":[{"id":1}]}'));
    const { answerTo } = requests({ allow: [`localhost:${port}`] });
    const headers = { "content-type": "application/json", authorization: "Bearer 1" };
    const more = { method: "POST", headers, body: '{"a":1}' } as const;
    expect(await answerTo(`http://localhost:${port}/calls?a=b`, more)).toEqual({
      type: "http.answered",
      requestId: "request-1",
      status: 200,
      body: { name: "Ann", orders: [{ id: 1 }] },
    });
    const [{ request, body } = { request: undefined, body: "" }] = asked;
    expect([request?.method, request?.url, body]).toEqual(["POST", "/calls?a=b", '{"a":1}']);
    expect(request?.headers).toMatchObject({ ...headers, host: `localhost:${port}` });
    const open = () =>
      new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
    await vi.waitFor(async () => expect(await open()).toBe(0));
  });

  test.each<[string, string, string, unknown]>([
    ["garbage for JSON is its text", '{"name":', "application/json", '{"name":'],
    ["a page is its text", "<p>", "text/html", "<p>"],
    ["JSON by another name is parsed", "[1]", "application/problem+json; charset=utf-8", [1]],
    ["nothing is an empty text", "", "application/json", ""],
    [
      "far too deep",
      "[".repeat(5000) + "]".repeat(5000),
      "application/json",
      "[".repeat(5000) + "]".repeat(5000),
    ],
  ])("%s", async (_, body, type, given) => {
    const { port } = await otherSystem(sends(body, type));
    const { answerTo } = requests({ allow: [`localhost:${port}`] });
    expect(await answerTo(`http://localhost:${port}/`)).toMatchObject({ status: 200, body: given });
  });

  test("may answer that something is wrong", async () => {
    const { port } = await otherSystem((_request, response) => response.writeHead(503).end("no"));
    const { answerTo } = requests({ allow: [`localhost:${port}`] });
    expect(await answerTo(`http://localhost:${port}/`)).toMatchObject({ status: 503, body: "no" });
  });

  test("may answer 256 KB, and no more", async () => {
    const { port } = await otherSystem((request, response) =>
      response.end("x".repeat(256 * 1024 + (request.url === "/more" ? 1 : 0))),
    );
    const { answerTo, events, send } = requests({ allow: [`localhost:${port}`] });
    expect(await answerTo(`http://localhost:${port}/`)).toMatchObject({ status: 200 });
    send(`http://localhost:${port}/more`);
    await vi.waitFor(() => expect(events[1]).toMatchObject({ code: "answer-too-large" }));
  });

  test("has its time, in which the answer must have come whole", async () => {
    const { port, asked } = await otherSystem((_request, response) => void response.write("{"));
    const { clock, events, send } = requests({ allow: [`localhost:${port}`] });
    send(`http://localhost:${port}/`);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    clock.advance(4999);
    await Promise.resolve();
    expect(events).toEqual([]);
    clock.advance(1);
    await vi.waitFor(() => expect(events).toMatchObject([{ code: "request-timeout" }]));
  });

  test("is left alone when the contact no longer waits: no event follows", async () => {
    const { port, asked } = await otherSystem(() => undefined);
    const { clock, events, send, port: http } = requests({ allow: [`localhost:${port}`] });
    send(`http://localhost:${port}/`);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    const closed = new Promise((resolve) => asked[0]?.request.socket.once("close", resolve));
    http.cancel("contact", "request-1");
    http.cancel("contact", "request-1");
    await closed;
    clock.advance(60_000);
    expect(events).toEqual([]);
  });

  test("that does not answer, or is no host, is not reachable", async () => {
    const { port, server } = await otherSystem(() => undefined);
    await new Promise((resolve) => server.close(resolve));
    const { answerTo } = requests({ allow: [`localhost:${port}`] });
    expect(await answerTo(`http://localhost:${port}/`)).toMatchObject({
      code: "host-unreachable",
      message: "localhost cannot be reached (ECONNREFUSED).",
    });
    const nobody = requests({ allow: ["api.example.com"], names: { "api.example.com": [] } });
    expect(await nobody.answerTo("https://api.example.com/")).toMatchObject({
      code: "host-unreachable",
      message: "api.example.com cannot be reached (ENOTFOUND).",
    });
  });

  test("is not waited for when its name is looked up for longer than the request may take", async () => {
    const { clock, events, send } = requests({
      allow: ["api.example.com"],
      resolve: () => new Promise(() => undefined),
    });
    send("https://api.example.com/");
    clock.advance(5000);
    await vi.waitFor(() => expect(events).toMatchObject([{ code: "request-timeout" }]));
  });

  test("is looked up as this machine looks up names", async () => {
    const { port } = await otherSystem(sends("1"));
    const { answerTo } = requests({ allow: [`localhost:${port}`], resolve: resolveByDns });
    expect(await answerTo(`http://localhost:${port}/`)).toMatchObject({ body: 1 });
  });
});

describe("what the workspace does not name", () => {
  test.each([
    ["another host", ["api.example.com"], "https://other.example.com/"],
    ["the name above a wildcard", ["*.example.com"], "https://example.com/"],
    ["a name that only ends alike", ["*.example.com"], "https://badexample.com/"],
    ["another port", ["api.example.com"], "https://api.example.com:8443/"],
    ["any port but the one named", ["api.example.com:8443"], "https://api.example.com/"],
    ["an address by a wildcard", ["*.0.0.1"], "http://127.0.0.1/"],
    ["everything, without a list", [], "https://api.example.com/"],
    ["this machine by a number", ["api.example.com"], "http://2130706433/"],
    ["an entry that is none", ["http://"], "http://api.example.com/"],
  ])("is not asked: %s", async (_, allow, url) => {
    const { answerTo, looked, log } = requests({ allow });
    expect(await answerTo(url)).toMatchObject({ code: "host-not-allowed" });
    expect(looked).toEqual([]);
    expect(log.lines.join()).toContain("host-not-allowed");
  });

  test.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "169.254.169.254",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "::ffff:127.0.0.1",
    "::ffff:a00:1",
    "64:ff9b::a00:1",
    "64:ff9b:1::1",
    "2002:a00:1::1",
    "2001:0:a00:1::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
  ])("is not asked behind an allowed name: %s", async (address) => {
    const names = { "api.example.com": [address] };
    for (const allow of [["api.example.com"], ["*.example.com"]]) {
      const { answerTo } = requests({ allow, names });
      expect(await answerTo("https://api.example.com/")).toMatchObject({
        code: "host-not-allowed",
        message: expect.stringContaining("no public address") as string,
      });
    }
  });

  test("a private address is asked by a name when the workspace names both", async () => {
    const { port } = await otherSystem(sends("1"));
    const allow = [`crm.example.com:${port}`, `127.0.0.1:${port}`];
    expect(await requests({ allow }).answerTo(`http://crm.example.com:${port}/`)).toMatchObject({
      body: 1,
    });
    expect(await requests({ allow }).answerTo(`http://127.0.0.1:${port}/`)).toMatchObject({
      body: 1,
    });
  });

  test("a name that leads elsewhere when it is looked up again is looked up only once", async () => {
    const { port, asked } = await otherSystem(sends("1"));
    const names = { "api.example.com": ["127.0.0.1", "10.0.0.1"] };
    const allow = [`api.example.com:${port}`, `127.0.0.1:${port}`];
    const { answerTo, looked } = requests({ allow, names });
    expect(await answerTo(`http://api.example.com:${port}/`)).toMatchObject({ status: 200 });
    expect(looked).toEqual(["api.example.com"]);
    expect(asked[0]?.request.headers.host).toBe(`api.example.com:${port}`);
  });

  test.each([
    "ftp://api.example.com/",
    "file:///etc/passwd",
    "https://a:b@api.example.com/",
    "hello",
    "",
  ])("is no URL: %j", async (url) => {
    const { answerTo } = requests({ allow: ["api.example.com"] });
    expect(await answerTo(url)).toMatchObject({ code: "invalid-url" });
  });
});

describe("a request that is sent on", () => {
  test("goes on within the host, with all that it has", async () => {
    const { port, asked } = await otherSystem((request, response) =>
      request.url === "/old"
        ? response.writeHead(307, { location: "/new" }).end()
        : response.end("there"),
    );
    const { answerTo } = requests({ allow: [`localhost:${port}`] });
    const more = { method: "POST", headers: { authorization: "Bearer 1" }, body: "x" } as const;
    expect(await answerTo(`http://localhost:${port}/old`, more)).toMatchObject({ body: "there" });
    expect(asked[1]).toMatchObject({ body: "x", request: { url: "/new", method: "POST" } });
    expect(asked[1]?.request.headers.authorization).toBe("Bearer 1");
  });

  test.each([301, 302, 303])("by %i, a POST becomes a GET without body", async (status) => {
    const { port, asked } = await otherSystem((request, response) =>
      request.url === "/old"
        ? response.writeHead(status, { location: "/new" }).end()
        : response.end(),
    );
    const { answerTo } = requests({ allow: [`localhost:${port}`] });
    await answerTo(`http://localhost:${port}/old`, { method: "POST", body: "x" });
    expect(asked[1]).toMatchObject({ body: "", request: { url: "/new", method: "GET" } });
  });

  test("tells another host no secrets", async () => {
    const second = await otherSystem(sends("1"));
    const first = await otherSystem(sendsOn(() => `http://two.example:${second.port}/`));
    const { answerTo } = requests({
      allow: [
        `one.example:${first.port}`,
        `two.example:${second.port}`,
        `127.0.0.1:${first.port}`,
        `127.0.0.1:${second.port}`,
      ],
    });
    const headers = { authorization: "Bearer 1", "x-api-key": "1", cookie: "a=b", accept: "a/b" };
    await answerTo(`http://one.example:${first.port}/`, { headers });
    expect(first.asked[0]?.request.headers).toMatchObject(headers);
    const given = second.asked[0]?.request.headers ?? {};
    expect(given).toMatchObject({ accept: "a/b", host: `two.example:${second.port}` });
    for (const secret of ["authorization", "x-api-key", "cookie"])
      expect(given).not.toHaveProperty(secret);
  });

  test.each([
    ["a host that is not named", "https://evil.example/", "host-not-allowed"],
    ["the metadata of a cloud", "http://169.254.169.254/latest/", "host-not-allowed"],
    ["a named host at a private address", "https://inside.example.com/", "host-not-allowed"],
    ["a file", "file:///etc/passwd", "invalid-url"],
  ])("is not sent on to %s", async (_, to, code) => {
    const { port } = await otherSystem(sendsOn(() => to));
    const names = { "inside.example.com": ["10.0.0.1"] };
    const { answerTo } = requests({ allow: [`localhost:${port}`, "*.example.com"], names });
    expect(await answerTo(`http://localhost:${port}/`)).toMatchObject({ code });
  });

  test("is sent on three times, and no more", async () => {
    const { port, asked } = await otherSystem((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end("there");
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    const allow = [`localhost:${port}`];
    expect(await requests({ allow }).answerTo(`http://localhost:${port}/3`)).toMatchObject({
      body: "there",
    });
    expect(await requests({ allow }).answerTo(`http://localhost:${port}/4`)).toMatchObject({
      code: "too-many-redirects",
    });
    expect(asked).toHaveLength(8);
  });
});

test("the log names host and reason, and nothing that a caller said", async () => {
  const { answerTo, log } = requests({ allow: [] });
  await answerTo("https://api.example.com/customers/4711?pin=1234", {
    headers: { authorization: "Bearer secret" },
  });
  expect(log.lines).toHaveLength(1);
  expect(log.lines[0]).toContain("api.example.com");
  expect(log.lines[0]).not.toMatch(/4711|1234|secret/);
});
