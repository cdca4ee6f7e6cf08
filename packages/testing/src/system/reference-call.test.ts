import { transcribe, transcriptText } from "@cordboard/simulator";
import type { JournalEntry } from "@cordboard/runtime";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { asteriskAvailable } from "../asterisk/available.ts";
import { until } from "../asterisk/processes.ts";
import { startAsterisk, type AsteriskRig } from "../asterisk/rig.ts";
import { sippCaller, sippPhone, type SipPerson } from "../asterisk/sipp.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const CUSTOMER = "+12025550123";
const CENTRE = "+12025550100";

const asterisk = asteriskAvailable();

describe.skipIf(asterisk.skip)(`the reference script on a real Asterisk${asterisk.reason}`, () => {
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
    await centre.client.putAgent({ id: "anna", name: "Anna", endpoint: "PJSIP/anna", skills });
  });
  afterEach(async () => {
    await Promise.all(people.splice(0).map((person) => person.stop()));
    await centre.client
      .setAgentStatus({ id: "anna" }, { status: "Offline" })
      .catch(() => undefined);
  });
  afterAll(async () => {
    await centre?.stop();
    await rig?.stop();
  });

  const contact = () => {
    const [only, ...others] = centre.contacts();
    return only && others.length === 0 ? only : null;
  };
  const someone = () => until("a contact", contact);
  const noChannels = () =>
    until("no channel held", async () => ((await rig.channels()).length === 0 ? true : null));
  const journalOf = async (id: string) =>
    (await centre.client.getJournal({ id })) as unknown as JournalEntry[];

  it("a caller presses 1, is called back after a kill -9, and talks with Anna", async () => {
    const caller = await joins(sippCaller({ rig, from: CUSTOMER, to: CENTRE }));
    await caller.answered();
    await until("music", () => (caller.rtp.hearsSound() ? true : null));
    const { contactId } = await someone();
    await until("the menu", () => (contact()?.action === "offer-callback" ? true : null), 40_000);
    await until("the offer is heard", () => (caller.rtp.hearsSound() ? true : null));
    await caller.presses("1");
    await until("thanks begins", () => (contact()?.action === "thanks" ? true : null));
    // The menu's voice is more than half a second ago by then: what sounds is the thanks.
    const packets = caller.rtp.received();
    await until("thanks is heard", () =>
      caller.rtp.received() > packets + 30 && caller.rtp.hearsSound(300) ? true : null,
    );
    await caller.isHungUpOn(20_000);
    await until("the callback waits", () =>
      contact()?.queueState === "callback-waiting" ? true : null,
    );
    await noChannels();

    await centre.killAndRestart();

    expect(contact()).toMatchObject({ contactId, queueState: "callback-waiting" });
    expect(await rig.channels()).toEqual([]);
    const anna = await joins(sippPhone({ port: rig.phonePorts.anna, behaviour: "answers" }));
    const customer = await joins(sippPhone({ port: rig.trunkPort, behaviour: "answers" }));
    await centre.client.setAgentStatus({ id: "anna" }, { status: "Available" });
    await anna.answered(20_000);
    const acceptedAt = Date.now();
    expect(customer.received()).toEqual([]);
    expect(await customer.rings(20_000)).toMatchObject({ number: CUSTOMER, from: CENTRE });
    expect(Date.now() - acceptedAt).toBeGreaterThan(1_500);
    await customer.answered();
    anna.rtp.sing(1000);
    customer.rtp.sing(600);
    await until("both hear each other", () =>
      anna.rtp.hears(600) && customer.rtp.hears(1000) ? true : null,
    );
    await customer.hangsUp();
    await anna.isHungUpOn();
    await until("the contact is over", () => (centre.contacts().length === 0 ? true : null));
    await noChannels();

    const journal = await journalOf(contactId);
    expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, index) => index + 1));
    const story = transcriptText(transcribe(journal));
    for (const told of [
      "enters support",
      "plays hold music",
      "presses 1",
      "Thank you",
      "keeps its place for a callback",
      "is offered to Anna as a callback",
      `dials ${CUSTOMER}, showing ${CENTRE}`,
      "answers the callback",
      "Anna and the customer talk",
      "the contact is over: callback-handled",
    ])
      expect(story).toContain(told);
    expect(story.match(/dials /g)).toHaveLength(1);
    const [agent] = await centre.client.listAgents();
    expect(agent?.status).toBe("After-call work");
  });

  it("Anna is free: the music stops and they talk; when she hangs up the caller is released", async () => {
    const anna = await joins(sippPhone({ port: rig.phonePorts.anna, behaviour: "answers" }));
    await centre.client.setAgentStatus({ id: "anna" }, { status: "Available" });
    const caller = await joins(sippCaller({ rig, from: CUSTOMER, to: CENTRE }));
    await caller.answered();
    await anna.answered(20_000);
    const { contactId } = await someone();
    await until("they are connected", () => (contact()?.queueState === "connected" ? true : null));
    anna.rtp.sing(1000);
    caller.rtp.sing(600);
    await until("both hear each other", () =>
      anna.rtp.hears(600) && caller.rtp.hears(1000) ? true : null,
    );
    await anna.hangsUp();
    await caller.isHungUpOn();
    await noChannels();
    expect(transcriptText(transcribe(await journalOf(contactId)))).toContain(
      "the contact is over: handled",
    );
  });

  it("a caller who hangs up while Anna's phone rings stops the ringing at once", async () => {
    const anna = await joins(sippPhone({ port: rig.phonePorts.anna, behaviour: "no-answer" }));
    await centre.client.setAgentStatus({ id: "anna" }, { status: "Available" });
    const caller = await joins(sippCaller({ rig, from: CUSTOMER, to: CENTRE }));
    await caller.answered();
    await anna.rings(20_000);
    await caller.hangsUp();
    await anna.stopsRinging();
    await noChannels();
    await until("the contact is over", () => (centre.contacts().length === 0 ? true : null));
    const [agent] = await centre.client.listAgents();
    expect(agent).toMatchObject({ status: "Available", missedInRow: 0, contact: null });
  });
});
