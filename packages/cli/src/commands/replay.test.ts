import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { createClient } from "@cordboard/api";
import { createServer } from "@cordboard/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openTerminal, type Terminal } from "../testing/terminal.ts";

const ANI = "+12025550123";
const silence = () => undefined;
const log = { info: silence, warn: silence, error: silence };

/** A workspace that a caller has called; they wait still. */
async function calledWorkspace() {
  const there = openTerminal("example");
  const server = await createServer({ workspace: there.folder, port: 0, log });
  const client = createClient({ baseUrl: server.url });
  const { contactId } = await client.simulateCall({ ani: ANI, dnis: "+12025550100" });
  return { there, server, contactId };
}

/** A terminal with a journal that was exported. */
function withExport(change: (text: string) => string = (text) => text): Terminal {
  const there = openTerminal("empty");
  const recorded = join(
    import.meta.dirname,
    "../../../testing/journals/queue-callback-called-back.json",
  );
  writeFileSync(join(there.folder, "call.json"), change(readFileSync(recorded, "utf8")));
  return there;
}

describe.concurrent("cordboard replay", { timeout: 60_000 }, () => {
  it("tells what happened, one event after another, and that it comes out as recorded", async () => {
    const { code, out } = await withExport().cordboard("replay", "--file", "call.json");
    expect(out).toMatch(/^Contact contact-1 · script queue-callback, version simulated/);
    expect(out).toMatch(
      /0:37 {2}caller {2}presses 1\n +script {2}offer-callback takes 1 → thanks\n/,
    );
    expect(out).toContain("at      queue-callback · thanks “Say thanks”");
    expect(out).toContain("timers  action:over in 30 s");
    expect(out).toContain("queue   callback-dialling for support, position 1");
    expect(out).toMatch(/As recorded: \d+ entries\.\n$/);
    expect(code).toBe(0);
  });

  it("shows exactly what comes out otherwise, and ends with 1", async () => {
    const there = withExport((text) => text.replace('"timeoutSec":45', '"timeoutSec":44'));
    const { code, out } = await there.cordboard("replay", "--file", "call.json");
    expect(out).toMatch(
      /At entry \d+ the contact did .*"ringAgent".*"timeoutSec":44.*; now it does .*"ringAgent".*"timeoutSec":45/,
    );
    expect(code).toBe(1);
  });

  it("prints JSON for programs", async () => {
    const there = withExport();
    const { code, out } = await there.cordboard(
      "replay",
      "--file",
      "call.json",
      "--format",
      "json",
    );
    expect(JSON.parse(out)).toMatchObject({
      asRecorded: true,
      difference: null,
      script: "queue-callback",
      steps: expect.arrayContaining([
        expect.objectContaining({ event: { type: "digit", digit: "1", at: expect.any(Number) } }),
      ]),
    });
    expect(code).toBe(0);
  });

  it("refuses what is no exported journal", async () => {
    const { code, err } = await withExport(() => "{}").cordboard("replay", "--file", "call.json");
    expect(err).toContain("This is no journal that Cordboard has exported.");
    expect(code).toBe(2);
  });

  it("asks for a contact", async () => {
    const { code, err } = await openTerminal("empty").cordboard("replay");
    expect(err).toContain("Which contact?");
    expect(code).toBe(2);
  });
});

describe("cordboard replay, of a contact of a workspace", { timeout: 60_000 }, () => {
  let called: Awaited<ReturnType<typeof calledWorkspace>>;
  beforeAll(async () => {
    called = await calledWorkspace();
  });
  afterAll(() => called.server.close());

  it("asks the server that runs; the export has no numbers, and needs nothing else to be replayed", async () => {
    const { there, server, contactId } = called;
    const refused = await there.cordboard("replay", contactId);
    expect(refused.err).toContain("another Cordboard server has it open");
    expect(refused.err).toContain("--server URL");
    expect(refused.code).toBe(2);

    const asked = ["replay", contactId, "--server", server.url, "--export", "call.json"];
    const { code, out } = await there.cordboard(...asked);
    expect(out).toContain(`${ANI} calls +12025550100`);
    expect(code).toBe(0);
    expect(there.read("call.json")).not.toContain(ANI);
    const elsewhere = openTerminal("empty");
    writeFileSync(join(elsewhere.folder, "call.json"), there.read("call.json"));
    const again = await elsewhere.cordboard("replay", "--file", "call.json");
    expect(again.out).toContain("+••• calls +12025550100");
    expect(again.code).toBe(0);

    await there.cordboard(...asked, "--no-mask");
    expect(there.read("call.json")).toContain(ANI);

    const unknown = await there.cordboard("replay", "nobody", "--server", server.url);
    expect(unknown.err).toContain("There is no such contact");
    expect(unknown.code).toBe(2);
  });

  it("reads the database itself when the server is down, also with numbers masked", async () => {
    const { there, server, contactId } = called;
    await server.close();
    const { code, out } = await there.cordboard("replay", contactId);
    expect(out).toContain(`${ANI} calls +12025550100`);
    expect(code).toBe(0);
    const masked = await there.cordboard("replay", contactId, "--mask");
    expect(masked.out).not.toContain(ANI);
    expect(masked.code).toBe(0);
    const unknown = await there.cordboard("replay", "nobody");
    expect(unknown.err).toContain("There is no such contact");
  });
});
