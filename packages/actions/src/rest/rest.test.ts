import { inWords } from "@cordboard/language";
import { HTTP_FAILURES } from "@cordboard/runtime";
import { explore, toScenario } from "@cordboard/simulator";
import { describe, expect, test } from "vitest";

import { compileText } from "../semantics.ts";
import { journalOf, testScenarios, transcriptOf } from "../testing/scenarios.ts";
import { inBody, percentEncoded } from "./encoding.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Rest");

/** The requests that are sent in a scenario. */
const requestsIn = async (file: string) =>
  (await journalOf(import.meta.dirname, file)).flatMap((entry) =>
    entry.kind === "command" && entry.command.type === "sendRequest" ? [entry.command] : [],
  );

/** What is found before any call. */
const found = (properties: object) =>
  spec
    .check?.({ url: "https://a.example", ...properties }, { type: "Rest" })
    .map(({ code, path }) => `${code} ${path.join("/")}`);

const SLY = `a/b?c=d&e#f"},{"admin":true,"x":"\\ é`;

describe("whatever a caller says, the request stays the same", () => {
  test("in a URL and in a form", () => {
    expect(percentEncoded(SLY)).not.toMatch(/[/?&#"{}\\ ]/);
    expect(inBody("application/x-www-form-urlencoded")("a&b=c d")).toBe("a%26b%3Dc%20d");
  });

  test.each(["application/json", "application/problem+json; charset=utf-8"])("in %s", (type) => {
    const body = `{"name": ${inBody(type)(SLY)}, "age": ${inBody(type)(7)}, "none": ${inBody(type)(null)}}`;
    expect(JSON.parse(body)).toEqual({ name: SLY, age: 7, none: null });
  });

  test("any other body is the text that it is", () => {
    expect(inBody("text/plain")(SLY)).toBe(SLY);
  });
});

describe("the request", () => {
  test("has the number percent-encoded, and no body", async () => {
    const [request, ...more] = await requestsIn("customer-found.json");
    expect(request).toMatchObject({
      method: "GET",
      url: "https://crm.example.com/customers/%2B12025550123",
      headers: {},
      body: "",
      timeoutSec: 5,
    });
    expect(more).toEqual([]);
  });

  test("says that its body is JSON; each try is a request of its own", async () => {
    const requests = await requestsIn("post-is-repeated-when-wanted.json");
    expect(requests).toHaveLength(2);
    expect(new Set(requests.map(({ requestId }) => requestId)).size).toBe(2);
    expect(requests[0]).toMatchObject({
      headers: { "content-type": "application/json" },
      body: '{"number": "+12025550123"}',
    });
  });

  test("is given up when the caller hangs up", async () => {
    const journal = await journalOf(import.meta.dirname, "hung-up-meanwhile.json");
    expect(journal).toContainEqual(
      expect.objectContaining({
        kind: "command",
        command: expect.objectContaining({ type: "cancelRequest" }) as unknown,
      }),
    );
  });
});

test("what is missing is said with its expression", async () => {
  const transcript = await transcriptOf(import.meta.dirname, "missing-value.json");
  expect(transcript).toContain('"answer.body.customer.name" asks for something that is not there');
});

test("every reason why there is no answer is documented", () => {
  const documented = spec.errors?.map(({ code }) => code);
  const ownBranch = "request-timeout";
  expect(documented).toEqual(
    expect.arrayContaining(HTTP_FAILURES.filter((code) => code !== ownBranch)),
  );
});

describe("before any call", () => {
  test.each<[string, object, string[]]>([
    ["a body of GET", { body: "x" }, ["body-not-sent body"]],
    ["JSON with its braces doubled", { method: "POST", body: '{{"a": {b}}}' }, []],
    ["JSON with an expression as a key", { method: "POST", body: "{{{a}: 1}}" }, []],
    [
      "an expression within quotation marks",
      { method: "PUT", body: '{{"a": "{b}"}}' },
      ["body-not-json body"],
    ],
    ["a value that is left out", { method: "PUT", body: '{{"a": }}' }, ["body-not-json body"]],
    ["an open brace, which is a problem of its own", { method: "PUT", body: '{{"a": {b' }, []],
    [
      "a text that says so",
      { method: "PATCH", body: "hello", headers: [{ name: "content-type", value: "text/plain" }] },
      [],
    ],
    [
      "headers of the connection",
      {
        headers: [
          { name: "Host", value: "x" },
          { name: "X-Key", value: "x" },
          { name: "proxy-authorization", value: "x" },
        ],
      },
      ["header-not-allowed headers/0/name", "header-not-allowed headers/2/name"],
    ],
  ])("%s", (_, properties, problems) => {
    expect(found(properties)).toEqual(problems);
  });
});

test("on the canvas: whom it asks", () => {
  expect(inWords(spec.summary({ url: "https://a.example/b" }))).toBe("GET https://a.example/b");
  expect(inWords(spec.summary({}))).toBe("GET ?");
});

test("exploring a script knows what an answer must have in it, and writes it into scenarios", async () => {
  const script = {
    version: 1,
    name: "orders",
    mediaType: "phone",
    language: "en-US",
    timeZone: "Etc/UTC",
    variables: { state: { type: "string", initial: "" }, left: { type: "number", initial: 0 } },
    actions: {
      begin: { type: "Begin", branches: { Default: "ask" } },
      ask: {
        type: "Rest",
        properties: {
          url: "https://api.example.com/orders",
          mapping: [
            { variable: "state", expression: "answer.body.order.state" },
            { variable: "left", expression: "answer.body.parcels[0].left" },
          ],
        },
        branches: { Default: "say", Error: "bye" },
      },
      say: {
        type: "Play",
        properties: { prompts: [{ type: "speech", text: "{state}, {left} to go" }] },
        branches: { Default: "over" },
      },
      over: { type: "Hangup" },
      bye: { type: "Hangup" },
    },
  };
  const { unreached, endings } = explore(compileText(JSON.stringify(script), "explored"));
  expect(unreached).toEqual([]);
  const scenarios = endings.map((ending) => toScenario(ending, ending.outcome));
  const bodies = scenarios.flatMap((one) =>
    "answers" in one ? (one.answers ?? []).map(({ body }) => body) : [],
  );
  expect(bodies).toContainEqual({ order: { state: "1" }, parcels: [{ left: 1 }] });
});
