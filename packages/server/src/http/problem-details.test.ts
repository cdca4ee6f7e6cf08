import { once } from "node:events";
import type { AddressInfo } from "node:net";

import express from "express";
import { expect, onTestFinished, test } from "vitest";

import { recordingLog } from "../testing/server-rig.ts";
import { answerProblems } from "./problem-details.ts";

/** What a request is answered that fails with this error. */
async function answerTo(error: Error) {
  const app = express()
    .get("/", () => {
      throw error;
    })
    .use(answerProblems(recordingLog()));
  const server = app.listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  return { status: answer.status, problem: await answer.json() };
}

test.each([
  ["refuses connections", "ECONNREFUSED"],
  ["is starting", "57P03"],
])("while the database %s, one is told to try again in a moment", async (_, code) => {
  const answer = await answerTo(Object.assign(new Error("no database"), { code }));
  expect(answer).toMatchObject({ status: 503, problem: { code: "S325" } });
});

test("any other fault tells the outside nothing", async () => {
  const { status, problem } = await answerTo(new Error("secret"));
  expect(status).toBe(500);
  expect(JSON.stringify(problem)).not.toContain("secret");
});
