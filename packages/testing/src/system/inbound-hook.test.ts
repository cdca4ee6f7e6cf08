import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

import { newSecret } from "@cordboard/server/hook";
import { describe, expect, it, onTestFinished } from "vitest";

import { asteriskAvailable } from "../asterisk/available.ts";
import { until } from "../asterisk/processes.ts";
import { startAsterisk } from "../asterisk/rig.ts";
import { sippCaller } from "../asterisk/sipp.ts";
import { openContactCentre } from "../contact-centre.ts";

const asterisk = asteriskAvailable();
const EXAMPLE = join(import.meta.dirname, "../../../../examples/inbound-hook");

/** A receiver that answers when the test says so. */
async function slowReceiver() {
  const asked: { SessionId: string }[] = [];
  let last: ServerResponse | undefined;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      asked.push(JSON.parse(body) as { SessionId: string });
      last = response;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    port,
    answers: (CallInBound: object) => last?.end(JSON.stringify({ CallInBound })),
  };
}

/** The example, with its hook at this port. */
function workspaceWith(port: number): string {
  const folder = mkdtempSync(join(tmpdir(), "cordboard-hook-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(EXAMPLE, folder, { recursive: true });
  const file = join(folder, "cordboard.json");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(":8090", `:${port}`));
  return folder;
}

describe.skipIf(asterisk.skip)(`An inbound hook on a real Asterisk${asterisk.reason}`, () => {
  it("is asked while the call rings, and again after kill -9; its script answers", async () => {
    const rig = await startAsterisk();
    onTestFinished(() => rig.stop());
    const receiver = await slowReceiver();
    const centre = await openContactCentre(workspaceWith(receiver.port), rig, {
      hook: { secret: newSecret() },
    });
    onTestFinished(() => centre.stop());
    const person = await sippCaller({ rig, from: "+12025550123", to: "+12025550190" });
    onTestFinished(() => person.stop());

    await until("the hook is asked", () => receiver.asked[0] ?? null);
    await centre.killAndRestart();
    await until("it is asked again", () => receiver.asked[1] ?? null);
    expect(receiver.asked[1]).toEqual(receiver.asked[0]);
    receiver.answers({ OverrideIvrId: 435, Variables: [{ Key: "name", Value: "Ming" }] });

    await person.answered();
    const contact = await until("the chosen script has the call", () => {
      const [one] = centre.contacts();
      return one?.script === "regular" ? one : null;
    });
    expect(contact.contactId).toBe(receiver.asked[0]?.SessionId);
  });
});
