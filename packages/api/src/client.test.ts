import { expect, test } from "vitest";

import { ApiError, createClient, openApi, OPERATIONS, type Fetch } from "./index.ts";

function serverThatAnswers(status: number, body: unknown) {
  const requests: { url: string; method: string; body: unknown }[] = [];
  const fetch: Fetch = async (url, init) => {
    requests.push({
      url,
      method: init.method,
      body: typeof init.body === "string" ? JSON.parse(init.body) : init.body,
    });
    return {
      ok: status < 400,
      status,
      text: async () => (body === undefined ? "" : JSON.stringify(body)),
    };
  };
  return { client: createClient({ baseUrl: "http://x/", fetch }), requests };
}

test("a script's name travels as one piece of the path", async () => {
  const { client, requests } = serverThatAnswers(200, {});
  await client.saveScript({ name: "Sales/North east" }, { text: "{}", revision: null });
  expect(requests).toEqual([
    {
      url: "http://x/api/scripts/Sales%2FNorth%20east",
      method: "PUT",
      body: { text: "{}", revision: null },
    },
  ]);
});

test("a refusal is an ApiError that says why and what to do", async () => {
  const problem = {
    code: "S202",
    title: "T",
    detail: "Changed",
    help: "Merge",
    type: "about:blank",
  };
  const { client } = serverThatAnswers(409, { ...problem, current: { text: "{}", revision: "r" } });
  const refusal = await client.getScript({ name: "a" }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ApiError);
  expect(refusal).toMatchObject({ status: 409, code: "S202", message: "Changed", help: "Merge" });
});

test("a server that cannot be reached is an ApiError too", async () => {
  const client = createClient({
    baseUrl: "",
    fetch: () => Promise.reject(new Error("connection refused")),
  });
  await expect(client.getStatus()).rejects.toMatchObject({ status: 0, code: "unreachable" });
});

test("every operation is in the OpenAPI document", () => {
  const document = JSON.stringify(openApi());
  const ids = [...document.matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id);
  expect(new Set(ids)).toEqual(new Set(Object.keys(OPERATIONS)));
});

test("a query is written behind the path, without what is not given", async () => {
  const { client, requests } = serverThatAnswers(200, {});
  await client.listFinishedContacts({ name: "a" }, { from: 1, to: 2 });
  await client.listFinishedContacts({ name: "a" }, { from: 1, to: 2, after: "3:c&d" });
  expect(requests.map(({ url }) => url)).toEqual([
    "http://x/api/scripts/a/contacts?from=1&to=2",
    "http://x/api/scripts/a/contacts?from=1&to=2&after=3%3Ac%26d",
  ]);
});
