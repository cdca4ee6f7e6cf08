import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";

import { newSecret, signer } from "@cordboard/server/hook";
import { expect, onTestFinished, test, vi } from "vitest";

import { hookTest } from "../hook-test/hook-test.ts";

const EXAMPLE = join(import.meta.dirname, "../../../../examples/inbound-hook");
const SECRET = newSecret();

/** What `cordboard hook-test` finds wrong, by question. */
async function tried(url: string) {
  vi.stubEnv("CORDBOARD_HOOK_SECRET", SECRET);
  const out: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((line) => {
    out.push(String(line));
    return true;
  });
  const options = { secretEnv: "CORDBOARD_HOOK_SECRET", caller: "+12025550123" } as const;
  const code = await hookTest(url, { ...options, workspace: EXAMPLE, format: "json" });
  write.mockRestore();
  vi.unstubAllEnvs();
  const { results } = JSON.parse(out.join("")) as {
    results: { title: string; problem: string | null }[];
  };
  const wrong = results.flatMap(({ title, problem }) => (problem ? [[title, problem]] : []));
  return { code, count: results.length, wrong: Object.fromEntries(wrong) as object };
}

async function receiver(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Trusts what is signed and new, and answers so. */
const trusting = (answer: () => unknown) =>
  receiver((request, response) => {
    void text(request).then((body) => {
      const { headers } = request;
      const at = new Date(Number(headers["webhook-timestamp"]) * 1000);
      const signed = signer(SECRET)(String(headers["webhook-id"]), at, body);
      const isNew = Math.abs(Date.now() - at.getTime()) < 300_000;
      const isTrusted = isNew && signed["webhook-signature"] === headers["webhook-signature"];
      if (isTrusted) response.end(JSON.stringify(answer()));
      else response.writeHead(401).end();
    });
  });

test("the receiver of the example takes all as it should", async () => {
  const child = spawn(process.execPath, [join(EXAMPLE, "receiver.js")], {
    env: { ...process.env, CORDBOARD_HOOK_SECRET: SECRET, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill());
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const url = /http:\S+/.exec(line.toString())?.[0] ?? "";
  expect(await tried(url)).toEqual({ code: 0, count: 11, wrong: {} });
});

test("one that trusts everybody is told so, forgery by forgery", async () => {
  const url = await receiver((_request, response) => response.end('{"CallInBound":{}}'));
  const { code, wrong } = await tried(url);
  expect(code).toBe(1);
  expect(Object.keys(wrong)).toEqual([
    "a wrong signature",
    "no signature",
    "a changed body",
    "a message of ten minutes ago",
  ]);
});

test("one that chooses what the workspace has not, or twice, or otherwise each time is told so", async () => {
  let calls = 0;
  const unknown = await trusting(() => ({ CallInBound: { OverrideIvrId: 9 } }));
  expect((await tried(unknown)).wrong).toMatchObject({
    "a call": "The workspace has no script with the id 9.",
  });
  const both = await trusting(() => ({
    CallInBound: { OverrideIvrId: 435, OverrideAIAgentId: 1 },
  }));
  expect((await tried(both)).wrong).toMatchObject({
    "a call": expect.stringContaining("only one of them") as unknown,
  });
  const fickle = await trusting(() => ({
    CallInBound: { Variables: [{ Key: "n", Value: String(calls++) }] },
  }));
  expect((await tried(fickle)).wrong).toEqual({ "the same message twice": "The answers differ." });
});

test("one that is not there cannot be reached, and that is said", async () => {
  const { code, wrong } = await tried("http://127.0.0.1:9/");
  expect(code).toBe(1);
  expect(wrong).toMatchObject({ "a call": expect.stringMatching(/fetch failed/) as unknown });
});

test("without a secret nothing is asked", async () => {
  vi.stubEnv("CORDBOARD_HOOK_SECRET", "");
  onTestFinished(() => void vi.unstubAllEnvs());
  const options = { secretEnv: "CORDBOARD_HOOK_SECRET", caller: "", format: "text" } as const;
  await expect(hookTest("http://127.0.0.1:9/", options)).rejects.toThrow("--new-secret");
  await expect(hookTest("localhost", options)).rejects.toThrow("address of your endpoint");
});
