import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createClient } from "@cordboard/api";
import { expect, onTestFinished, test, vi } from "vitest";

const SOURCES = join(import.meta.dirname, "..");
const EXAMPLE = join(SOURCES, "../../../examples/queue-callback");

/** `cordboard serve` in a copy of the example, as soon as it has printed its address. */
async function serve() {
  const workspace = mkdtempSync(join(tmpdir(), "cordboard-serve-"));
  onTestFinished(() => rmSync(workspace, { recursive: true, force: true }));
  cpSync(EXAMPLE, workspace, { recursive: true });
  rmSync(join(workspace, ".cordboard"), { recursive: true, force: true });
  const main = join(SOURCES, "main.ts");
  const args = ["--conditions=@cordboard/source", main, "serve", workspace, "--port", "0"];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  onTestFinished(() => void server.kill("SIGKILL"));
  // Read on: a server that cannot say anything any more ends.
  const url = await new Promise<string>((resolve) => {
    server.stdout.on("data", (said: Buffer) => {
      const [found] = /http:\/\/\S+/.exec(said.toString()) ?? [];
      if (found) resolve(found);
    });
  });
  return { server, url, client: createClient({ baseUrl: url }) };
}

test("asked twice to end, the server ends, whoever's phone rings", async () => {
  const { server, url, client } = await serve();
  const skills = [{ name: "support", proficiency: 1 }];
  await client.putAgent({ id: "anna", name: "Anna", skills });
  await client.setAgentStatus({ id: "anna" }, { status: "Available" });
  await client.simulateCall({ ani: "+12025550123", dnis: "1000" });
  await vi.waitUntil(async () => (await client.listAgents())[0]?.contact, 10_000);
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await vi.waitUntil(async () => (await fetch(`${url}/health/ready`)).status === 503, 10_000);
  server.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
});
