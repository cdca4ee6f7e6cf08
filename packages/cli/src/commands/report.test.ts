import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { expect, onTestFinished, test } from "vitest";

import { openTerminal } from "../testing/terminal.ts";

const MARCH_2 = Date.UTC(2026, 2, 2, 5);
const ROW = {
  skill: "support",
  from: MARCH_2,
  to: MARCH_2 + 86_400_000,
  offered: 5,
  handled: 4,
  abandoned: 1,
  leftOtherwise: 0,
  voicemails: 0,
  serviceLevel: 0.75,
  asaSec: 12.5,
  ahtSec: 80,
  averageWaitSec: 10,
  longestWaitSec: 40,
  callbacksAsked: 2,
  callbacksDone: 1,
  callbacksFailed: 1,
};

/** A server that tells one row of a report, and what it was asked. */
async function reportingServer() {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    if (url.includes(".csv")) return void response.end("skill,offered\r\nsupport,5\r\n");
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ from: ROW.from, to: ROW.to, rows: [ROW] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test("a report is asked for by days of a zone, and printed as a table or for spreadsheets", async () => {
  const { asked, url } = await reportingServer();
  const { cordboard } = openTerminal("empty");
  const day = ["--from", "2026-03-02", "--time-zone", "America/New_York", "--server", url];
  const { out, code } = await cordboard("report", "skills", ...day, "--skill", "support");
  expect(code).toBe(0);
  expect(asked).toEqual([
    `/api/reports/skills?from=${MARCH_2}&to=${MARCH_2 + 86_400_000}&interval=whole&timeZone=America%2FNew_York&skill=support`,
  ]);
  expect(out.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
    expect.arrayContaining(["from", "skill", "offered", "service level", "ASA s"]),
    ["2026-03-02 00:00", "support", "5", "4", "1", "75 %", "12.5", "80", "40", "1 of 2"],
    [""],
  ]);
  expect((await cordboard("report", "skills", ...day, "--csv")).out).toBe(
    "skill,offered\r\nsupport,5\r\n",
  );
});

test("what is no time, no zone or no server is said", async () => {
  const { cordboard } = openTerminal("empty");
  const of = (...args: readonly string[]) => cordboard("report", "agents", ...args);
  expect(await of("--from", "yesterday")).toMatchObject({
    code: 2,
    err: "cordboard: --from yesterday is no time: write 2026-03-02 or 2026-03-02T09:00.\n",
  });
  const zone = await of("--from", "2026-03-02", "--time-zone", "Mars");
  expect(zone).toMatchObject({ code: 2, err: 'cordboard: There is no time zone "Mars".\n' });
  const nobody = await of("--from", "2026-03-02", "--server", "http://127.0.0.1:9");
  expect(nobody.code).toBe(2);
  expect(nobody.err).toContain("The server could not be reached");
});
