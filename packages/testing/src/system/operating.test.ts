import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { asteriskAvailable } from "../asterisk/available.ts";
import { until } from "../asterisk/processes.ts";
import { startAsterisk, type AsteriskRig } from "../asterisk/rig.ts";
import { sippCaller, type SipCaller } from "../asterisk/sipp.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const CENTRE = "+12025550100";
const asterisk = asteriskAvailable();

/** What SIP says when there is no room: 503 Service Unavailable. */
const isRejected = async (caller: SipCaller) => {
  await caller.result;
  expect(caller.events()).toContainEqual(
    expect.objectContaining({ type: "rejected", status: 503 }),
  );
};

describe.skipIf(asterisk.skip)(`a server in operation${asterisk.reason}`, () => {
  let rig: AsteriskRig;
  let centre: ContactCentre;
  const callers: SipCaller[] = [];

  beforeAll(async () => {
    rig = await startAsterisk();
    centre = await openContactCentre("queue-callback", rig, {
      limits: { maxCalls: 2, drainSec: 60 },
    });
  });
  afterEach(async () => {
    await Promise.all(callers.splice(0).map((caller) => caller.stop()));
  });
  afterAll(async () => {
    await centre?.stop();
    await rig?.stop();
  });

  async function calls(from: string): Promise<SipCaller> {
    const caller = await sippCaller({ rig, from, to: CENTRE });
    callers.push(caller);
    return caller;
  }
  const readiness = async () => (await fetch(new URL("/health/ready", centre.url))).status;
  it("takes as many calls as it may; asked to end it takes none, lets one end, and hands another over", async () => {
    const [first, second] = [await calls("+12025550111"), await calls("+12025550112")];
    await Promise.all([first.answered(), second.answered()]);
    await isRejected(await calls("+12025550113"));
    expect(await readiness()).toBe(200);
    expect(centre.contacts()).toHaveLength(2);

    process.kill(centre.pid, "SIGTERM");
    await until("not ready", async () => ((await readiness()) === 503 ? true : null));
    await first.hangsUp();
    await until("one is left", () => (centre.contacts().length === 1 ? true : null));
    await isRejected(await calls("+12025550114"));

    // A second signal: nobody waits any longer, and the caller hears the music on.
    await centre.goesAway();
    await until("music", () => (second.rtp.hearsSound() ? true : null));
    await centre.comesBack();
    expect(await readiness()).toBe(200);
    expect(centre.contacts()).toMatchObject([{ ani: "+12025550112", queueState: "queued" }]);
    await second.hangsUp();
    await until("over", () => (centre.contacts().length === 0 ? true : null));
    // Less than the server may wait for calls: the second signal counted.
  }, 45_000);
});
