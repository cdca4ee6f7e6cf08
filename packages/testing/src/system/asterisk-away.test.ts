import { once } from "node:events";

import { createAsterisk } from "@cordboard/asterisk";
import type { Telephony } from "@cordboard/runtime";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { asteriskAvailable } from "../asterisk/available.ts";
import { until } from "../asterisk/processes.ts";
import { recorder, type Recorder } from "../asterisk/recorder.ts";
import { startAsterisk, type AsteriskRig } from "../asterisk/rig.ts";
import { sippCaller, sippPhone, type SipPerson } from "../asterisk/sipp.ts";

const asterisk = asteriskAvailable();
const AGENT = { legId: "l1", endpoint: "PJSIP/anna", callerId: "", timeoutSec: 20 };

describe.skipIf(asterisk.skip)(`while Cordboard is away${asterisk.reason}`, () => {
  let rig: AsteriskRig;
  const people: SipPerson[] = [];
  const running: Telephony[] = [];

  beforeAll(async () => {
    rig = await startAsterisk();
  });
  afterEach(async () => {
    await Promise.all(people.splice(0).map((person) => person.stop()));
    await Promise.all(running.splice(0).map((telephony) => telephony.stop()));
    for (const { id } of await rig.channels()) await rig.ari("DELETE", `/channels/${id}`);
  });
  afterAll(() => rig?.stop());

  const joins = async <P extends SipPerson>(person: Promise<P>): Promise<P> => {
    people.push(await person);
    return person;
  };
  const process = async (name: string): Promise<{ telephony: Telephony; heard: Recorder }> => {
    const { ariUrl: url, user, password } = rig;
    const media = { media: () => Promise.reject(new Error("nothing to play")) };
    const access = { url, user, password, dialEndpoint: "PJSIP/{number}@trunk", media };
    const telephony = createAsterisk(access);
    running.push(telephony);
    const heard = recorder(name);
    await telephony.start(heard);
    return { telephony, heard };
  };
  it("a caller waits ringing, and is taken when it is back", async () => {
    const caller = await joins(sippCaller({ rig, from: "+15551230001", to: "1000" }));
    await until("it rings", () =>
      caller.events().some(({ type }) => type === "ringing") ? true : null,
    );
    expect(await rig.channels()).toMatchObject([{ state: "Ring" }]);
    const { telephony, heard } = await process("late");
    const { contactId, dnis } = await heard.call();
    expect(dnis).toBe("1000");
    await telephony.liveLegs();
    telephony.answer(contactId);
    await caller.answered();
  });

  it("a call that its predecessor had not noted is a new one, and is not hung up", async () => {
    const before = await process("before");
    const caller = await joins(sippCaller({ rig, from: "+15551230001", to: "1000" }));
    await before.heard.call();
    const [channel] = await rig.channels();
    await before.telephony.stop();
    await rig.ari("POST", `/channels/${channel?.id}/variable?variable=CORDBOARD_CONTACT&value=`);
    const after = await process("after");
    const { contactId } = await after.heard.call();
    await after.telephony.liveLegs();
    after.telephony.answer(contactId);
    await caller.answered();
    expect(await rig.channels()).toMatchObject([{ state: "Up" }]);
  });

  it("a phone that rings goes on ringing, and who picks it up is not hung up", async () => {
    const anna = await joins(
      sippPhone({ port: rig.phonePorts.anna, behaviour: "answers", ringMs: 1_500 }),
    );
    const before = await process("before");
    before.telephony.ringAgent("c1", AGENT);
    await anna.rings();
    await before.telephony.stop();
    await anna.answered();
    const after = await process("after");
    await after.telephony.liveLegs();
    // The runtime asks again for what it got no answer to.
    after.telephony.ringAgent("c1", AGENT);
    await after.heard.saw("c1", "agent-leg.answered");
    expect(anna.received()).toHaveLength(1);
    after.telephony.dropAgent("c1", AGENT.legId);
    await anna.isHungUpOn();
  });

  it("a phone whose ringing was asked for, and that nobody came to dial, is rung once", async () => {
    const anna = await joins(
      sippPhone({ port: rig.phonePorts.anna, behaviour: "answers", ringMs: 100 }),
    );
    const channelId = "cordboard~agent~c1~l1";
    // Dies between making the channel and dialling it.
    const events = `${rig.ariUrl.replace("http", "ws")}/ari/events?app=cordboard`;
    const dying = new WebSocket(`${events}&api_key=${rig.user}:${rig.password}`);
    await once(dying, "open");
    const made = once(dying, "message");
    await rig.ari(
      "POST",
      `/channels/create?endpoint=PJSIP/anna&app=cordboard&channelId=${channelId}`,
    );
    await made;
    dying.close();
    const after = await process("after");
    await after.telephony.liveLegs();
    after.telephony.ringAgent("c1", AGENT);
    await after.heard.saw("c1", "agent-leg.answered");
    expect(anna.received()).toHaveLength(1);
  });

  it("a customer who was dialled and hung up is not dialled again", async () => {
    const dial = { dialId: "d1", number: "+15557654321", callerId: "", timeoutSec: 20 };
    const customer = await joins(sippPhone({ port: rig.trunkPort, behaviour: "answers" }));
    const before = await process("before");
    before.telephony.dial("c1", dial);
    await customer.rings();
    await before.telephony.stop();
    await customer.hangsUp();
    const after = await process("after");
    expect(await after.telephony.liveLegs()).toEqual([]);
    after.telephony.dial("c1", dial);
    expect(await after.heard.saw("c1", "dial.failed")).toMatchObject({ dialId: "d1" });
    after.telephony.forget("c1");
    await until("no proof is left", async () => {
      const proof = "/asterisk/variable?variable=CORDBOARD_DIAL_c1_d1";
      const answer = await rig.ari<{ readonly value: string }>("GET", proof);
      return answer?.value === "" ? true : null;
    });
    expect(customer.received()).toHaveLength(1);
  });
});
