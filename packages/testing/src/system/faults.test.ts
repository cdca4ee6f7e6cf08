import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openDatabase } from "@cordboard/routing/sql";
import type { JournalEntry } from "@cordboard/runtime";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { asteriskAvailable } from "../asterisk/available.ts";
import { faultyAri, type FaultyAri } from "../asterisk/faulty-ari.ts";
import { until } from "../asterisk/processes.ts";
import { startAsterisk, type AsteriskRig } from "../asterisk/rig.ts";
import { sippCaller, type SipCaller } from "../asterisk/sipp.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";
import { writeFaultsWorkspace } from "../faults/workspace.ts";

const GUIDE = new URL("../../../../docs/guides/faults.md", import.meta.url);
const SOON_MS = 30_000;

const asterisk = asteriskAvailable();

describe.skipIf(asterisk.skip)(`faults${asterisk.reason}`, () => {
  let rig: AsteriskRig;
  let ari: FaultyAri;
  let centre: ContactCentre;
  let caller: SipCaller;
  let contactId: string;
  /** Never answers. */
  let hook: Server;
  let hooksAsked = 0;

  beforeAll(async () => {
    rig = await startAsterisk();
    ari = await faultyAri(rig.ariUrl);
    hook = createServer(() => hooksAsked++).listen(0, "127.0.0.1");
    await once(hook, "listening");
    const address = hook.address();
    const workspace = mkdtempSync(join(tmpdir(), "cordboard-faults-"));
    writeFaultsWorkspace(workspace, `127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
    const secret = `whsec_${randomBytes(32).toString("base64")}`;
    const throughProxy = { ...rig, ariUrl: ari.url };
    centre = await openContactCentre(workspace, throughProxy, { hook: { secret } });
    rmSync(workspace, { recursive: true });
  });
  beforeEach(async () => {
    caller = await calls();
    ({ contactId } = await until("the menu", () => at("menu")));
  });
  afterEach(async () => {
    Object.assign(ari, { requests: "answered", slowMs: 0 });
    await caller.stop();
    for (const { id } of await rig.channels()) await rig.ari("DELETE", `/channels/${id}`);
    await isReady(true);
    await until("nobody is there", () => (centre.contacts().length === 0 ? true : null), SOON_MS);
  });
  afterAll(async () => {
    await centre?.stop();
    await ari?.close();
    hook?.closeAllConnections();
    hook?.close();
    await rig?.stop();
  });

  const calls = async () => {
    const somebody = await sippCaller({ rig, from: "+12025550123", to: "1000" });
    await somebody.answered(SOON_MS);
    return somebody;
  };
  const at = (action: string) =>
    centre.contacts().find((contact) => contact.action === action) ?? null;
  const readiness = async () => (await fetch(`${centre.url}/health/ready`)).status === 200;
  const isReady = (ready: boolean) =>
    until(
      ready ? "ready" : "not ready",
      async () => ((await readiness()) === ready ? true : null),
      SOON_MS,
      100,
    );
  const journal = async () =>
    (await centre.client.getJournal({ id: contactId })) as unknown as JournalEntry[];
  const errors = async () =>
    (await journal()).flatMap((entry) =>
      entry.kind === "branch" && entry.error ? [entry.error.code] : [],
    );
  /** The same contact, the same call; a key leads where it should. */
  const goesOn = async () => {
    await until(
      "the key is heard",
      async () => {
        if (at("menu")) await caller.presses("1");
        return at("fine");
      },
      SOON_MS,
      300,
    );
    expect(at("fine")?.contactId).toBe(contactId);
    await until("something is heard", () => (caller.rtp.hearsSound() ? true : null));
    expect(caller.events()).not.toContainEqual({ type: "bye-received" });
  };
  const logged = (words: string) =>
    until(`"${words}" in the log`, () => (centre.log().includes(words) ? true : null), SOON_MS);

  const FAULTS: { readonly [fault: string]: () => Promise<void> } = {
    "Asterisk is restarted": async () => {
      const restarted = rig.restart();
      await isReady(false);
      await logged("Telephony is lost");
      await restarted;
      await isReady(true);
      await until("the contact is over", () => (centre.contacts().length === 0 ? true : null));
      expect((await journal()).at(-1)).toMatchObject({ command: { type: "endContact" } });
      await caller.stop();
      caller = await calls();
    },
    "The WebSocket to Asterisk is cut": async () => {
      ari.cut();
      await logged("Telephony is lost");
      await isReady(true);
      await goesOn();
    },
    "Asterisk answers requests with 500": async () => {
      ari.requests = "refused";
      await until(
        "an error",
        async () => ((await errors()).includes("telephony-failed") ? true : null),
        SOON_MS,
        200,
      );
      ari.requests = "answered";
      await goesOn();
    },
    "Asterisk answers requests after ten seconds": async () => {
      ari.slowMs = 10_000;
      await until(
        "an error",
        async () => ((await errors()).includes("telephony-failed") ? true : null),
        SOON_MS,
        200,
      );
      ari.slowMs = 0;
      await isReady(true);
      await goesOn();
    },
    "Another program holds on to the database": async () => {
      const file = join(centre.workspace, ".cordboard/cordboard.db");
      await expect(openDatabase(file, { exclusive: true })).rejects.toThrow("locked");
      await goesOn();
      expect(await readiness()).toBe(true);
    },
    "The disk is full": async () => {
      // No file of the server's may grow any more: the same as a full disk, and of one process only.
      const limit = (bytes: string) =>
        execFileSync("prlimit", ["--pid", String(centre.pid), `--fsize=${bytes}:`]);
      const wal = join(centre.workspace, ".cordboard/cordboard.db-wal");
      limit(String(Math.min(statSync(wal).size, 4_096)));
      try {
        await logged("could not be saved");
        await isReady(false);
        await goesOn();
      } finally {
        limit("unlimited");
      }
      await isReady(true);
      await until("the next step", () => at("menu"), SOON_MS);
      const numbers = (await journal()).map(({ seq }) => seq);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    },
    "The hook of a number hangs": async () => {
      const other = await sippCaller({ rig, from: "+12025550124", to: "1001" });
      try {
        await until("the first question", () => (hooksAsked > 0 ? true : null));
        expect(other.events()).not.toContainEqual({ type: "answered" });
        await goesOn();
        await other.answered(SOON_MS);
        expect(hooksAsked).toBe(3);
        await other.hangsUp();
      } finally {
        await other.stop();
      }
    },
    "A text cannot be spoken": async () => {
      await until(
        "an error",
        async () => {
          if (at("menu")) await caller.presses("2");
          return (await errors()).includes("no-speech") ? true : null;
        },
        SOON_MS,
        300,
      );
      await goesOn();
    },
  };

  it.each(Object.entries(FAULTS))("%s", async (_, fault) => {
    await expect(fault()).resolves.toBeUndefined();
  });

  it("each is a row of the guide, and each row is one of them", () => {
    const rows = [...readFileSync(GUIDE, "utf8").matchAll(/^\| \*\*(.+?)\*\*/gm)].map(
      ([, name]) => name,
    );
    expect(rows).toEqual(Object.keys(FAULTS));
  });
});
