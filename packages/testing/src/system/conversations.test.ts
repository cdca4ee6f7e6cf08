import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { asteriskAvailable } from "../asterisk/available.ts";
import { until } from "../asterisk/processes.ts";
import { startAsterisk, type AsteriskRig } from "../asterisk/rig.ts";
import { sippCaller, sippPhone, type SipPerson } from "../asterisk/sipp.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const CUSTOMER = "+12025550123";
const CENTRE = "+12025550100";

const asterisk = asteriskAvailable();

describe.skipIf(asterisk.skip)(`what agents do with a live call${asterisk.reason}`, () => {
  let rig: AsteriskRig;
  let centre: ContactCentre;
  const people: SipPerson[] = [];
  const joins = async <P extends SipPerson>(person: Promise<P>): Promise<P> => {
    people.push(await person);
    return person;
  };

  beforeAll(async () => {
    rig = await startAsterisk();
    centre = await openContactCentre("queue-callback", rig);
    const skills = [{ name: "support", proficiency: 1 }];
    for (const id of ["anna", "ben"])
      await centre.client.putAgent({ id, name: id, endpoint: `PJSIP/${id}`, skills });
  });
  afterEach(async () => {
    await Promise.all(people.splice(0).map((person) => person.stop()));
  });
  afterAll(async () => {
    await centre?.stop();
    await rig?.stop();
  });

  it("Anna calls a customer, holds them, and leaves them to Ben, whom she asked before", async () => {
    const { client } = centre;
    const anna = await joins(sippPhone({ port: rig.phonePorts.anna, behaviour: "answers" }));
    const ben = await joins(sippPhone({ port: rig.phonePorts.ben, behaviour: "answers" }));
    const customer = await joins(sippPhone({ port: rig.trunkPort, behaviour: "answers" }));
    const agent = async (id: string) => (await client.listAgents()).find((one) => one.id === id);
    await client.setAgentStatus({ id: "anna" }, { status: "Available" });
    await client.setAgentStatus({ id: "ben" }, { status: "Busy" });
    await client.dialOut({ id: "anna" }, { number: "(202) 555-0123" });
    await anna.answered(20_000);
    expect(await customer.rings(20_000)).toMatchObject({ number: CUSTOMER });
    await customer.answered();
    anna.rtp.sing(1000);
    ben.rtp.sing(1400);
    customer.rtp.sing(600);
    const talk = (who: typeof anna, tone: number) =>
      until("they talk", () => (who.rtp.hears(600) && customer.rtp.hears(tone) ? true : null));
    await talk(anna, 1000);

    await client.holdContact({ id: "anna" });
    await until("music instead of Anna", () =>
      customer.rtp.hearsSoundNow() && !customer.rtp.hearsNow(1000) && !anna.rtp.hearsNow(600)
        ? true
        : null,
    );
    await client.resumeContact({ id: "anna" });
    await talk(anna, 1000);

    await client.transferContact({ id: "anna" }, { to: { agent: "ben" }, attended: true });
    await ben.answered(20_000);
    await until("the agents talk, the customer hears neither", () =>
      ben.rtp.hears(1000) && anna.rtp.hears(1400) && !customer.rtp.hearsNow(1000) ? true : null,
    );
    await client.completeTransfer({ id: "anna" });
    await anna.isHungUpOn();
    await talk(ben, 1400);
    expect((await agent("anna"))?.status).toBe("After-call work");
    await customer.hangsUp();
    await ben.isHungUpOn();
    await until("no channel held", async () => ((await rig.channels()).length === 0 ? true : null));
  });

  it("who was called calls back: straight to Anna, and to the script when she is on a break", async () => {
    const { client } = centre;
    const point = { script: "queue-callback", country: "US", lastAgent: { mode: "first" } };
    const settings = { name: "Queue callback", points: { [CENTRE]: point } };
    writeFileSync(join(centre.workspace, "cordboard.json"), JSON.stringify(settings));
    const anna = await joins(sippPhone({ port: rig.phonePorts.anna, behaviour: "answers" }));
    await client.setAgentStatus({ id: "anna" }, { status: "Available" });
    const caller = await joins(sippCaller({ rig, from: CUSTOMER, to: CENTRE }));
    await anna.answered(20_000);
    await caller.answered();
    anna.rtp.sing(1000);
    caller.rtp.sing(600);
    await until("they talk", () => (anna.rtp.hears(600) && caller.rtp.hears(1000) ? true : null));
    expect(centre.contacts()).toMatchObject([{ queueState: "connected", action: "" }]);
    await caller.hangsUp();
    await until("the contact is over", () => (centre.contacts().length === 0 ? true : null));

    await client.setAgentStatus({ id: "anna" }, { status: "On break" });
    const again = await joins(sippCaller({ rig, from: CUSTOMER, to: CENTRE }));
    await again.answered();
    await until("the queue", () => (centre.contacts()[0]?.queueState === "queued" ? true : null));
    await again.hangsUp();
  });
});
