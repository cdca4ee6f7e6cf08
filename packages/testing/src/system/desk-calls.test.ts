import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { asteriskAvailable } from "../asterisk/available.ts";
import { until } from "../asterisk/processes.ts";
import { startAsterisk, type AsteriskRig } from "../asterisk/rig.ts";
import { sippCaller, sippPhone, type SipPerson } from "../asterisk/sipp.ts";
import { browserAvailable, openBrowser, picture } from "../browser/browser.ts";
import { openDesk, type Desk } from "../browser/desk.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";

const CUSTOMER = "+12025550123";
const CENTRE = "+12025550100";

const [asterisk, chromium] = [asteriskAvailable(), browserAvailable()];
const skip = asterisk.skip || chromium.skip;

describe.skipIf(skip)(
  `agents at their desks and a real Asterisk${asterisk.reason || chromium.reason}`,
  () => {
    let rig: AsteriskRig;
    let centre: ContactCentre;
    let browser: Browser;
    let desks: Desk[] = [];
    const people: SipPerson[] = [];

    beforeAll(async () => {
      rig = await startAsterisk();
      centre = await openContactCentre("queue-callback", rig);
      const skills = [{ name: "support", proficiency: 1 }];
      for (const name of ["Anna", "Ben"]) {
        const id = name.toLowerCase();
        await centre.client.putAgent({ id, name, endpoint: `PJSIP/${id}`, skills });
      }
      browser = await openBrowser();
    });
    afterEach(async () => {
      await Promise.all(people.splice(0).map((person) => person.stop()));
      for (const { page } of desks) await page.close();
      desks = [];
      await until("no channel held", async () =>
        (await rig.channels()).length === 0 ? true : null,
      );
    });
    afterAll(async () => {
      await browser?.close();
      await centre?.stop();
      await rig?.stop();
    });

    const desk = async (name: string) => {
      const opened = await openDesk(browser, centre, name);
      desks.push(opened);
      return opened;
    };
    const joins = async <P extends SipPerson>(person: Promise<P>): Promise<P> => {
      people.push(await person);
      return person;
    };
    const phone = (name: "anna" | "ben") =>
      joins(sippPhone({ port: rig.phonePorts[name], behaviour: "answers", ringMs: 2_000 }));
    it("a call rings on phone and screen, is talked, and ends in after-call work", async () => {
      const anna = await desk("Anna");
      const annasPhone = await phone("anna");
      await anna.chooses("Available");
      const customer = await joins(sippCaller({ rig, from: CUSTOMER, to: CENTRE }));
      await customer.answered();
      await anna.offer.getByText("(202) 555-0123").waitFor();
      await annasPhone.answered(20_000);
      await anna.contact.getByText("Connected").waitFor();
      await talk(annasPhone, customer);
      await picture(anna.page, "desk-real-call-1440x900-light");
      await anna.presses("Alt+e");
      await customer.isHungUpOn();
      await anna.reads(/^Available in 0:/);
      await anna.button("Back to reception").click();
      await anna.chooses("Offline");
      expect(anna.errors).toEqual([]);
    });

    it("Anna holds the customer, asks Ben, and leaves the customer to him", async () => {
      const [anna, ben] = [await desk("Anna"), await desk("Ben")];
      const [annasPhone, bensPhone] = [await phone("anna"), await phone("ben")];
      await anna.chooses("Available");
      await ben.chooses("Busy");
      const customer = await joins(sippCaller({ rig, from: CUSTOMER, to: CENTRE }));
      await customer.answered();
      await annasPhone.answered(20_000);
      await anna.contact.getByText("Connected", { exact: true }).waitFor();
      await talk(annasPhone, customer);
      await anna.presses("Alt+h");
      await anna.contact.getByText("On hold", { exact: true }).waitFor();
      await until("the customer hears music, not Anna", () =>
        customer.rtp.hearsSound(300) && !customer.rtp.hears(1000) ? true : null,
      );
      await anna.button("Resume").click();
      await until("Anna is heard again", () => (customer.rtp.hears(1000) ? true : null));

      await anna.button("Transfer…").click();
      await anna.page.getByRole("radio", { name: /^Ben/ }).click();
      await anna.button("Call them").click();
      await ben.offer.getByText("A colleague asks you").waitFor();
      await bensPhone.answered(20_000);
      await anna.contact.getByText(/^You speak with Ben\./).waitFor();
      await picture(anna.page, "desk-real-consulting-1440x900-light");
      bensPhone.rtp.sing(800);
      await until("Anna and Ben hear each other", () =>
        annasPhone.rtp.hears(800) && bensPhone.rtp.hears(1000) ? true : null,
      );
      await anna.button("Complete the transfer").click();
      await annasPhone.isHungUpOn();
      await anna.reads(/^Available in 0:/);
      await ben.contact.getByText("Connected", { exact: true }).waitFor();
      await until("Ben and the customer hear each other", () =>
        customer.rtp.hears(800) && bensPhone.rtp.hears(600) ? true : null,
      );
      await ben.button("Hang up").click();
      await customer.isHungUpOn();
      await ben.button("Back to reception").waitFor();
      for (const one of [anna, ben]) {
        await one.button("Back to reception").click();
        await one.chooses("Offline");
      }
      expect([...anna.errors, ...ben.errors]).toEqual([]);
    });

    it("Anna calls out: her own phone rings first, then the customer's", async () => {
      const anna = await desk("Anna");
      await anna.chooses("Busy");
      const annasPhone = await phone("anna");
      const customer = await joins(sippPhone({ port: rig.trunkPort, behaviour: "answers" }));
      await anna.calls("(202) 555-0123");
      await annasPhone.rings(20_000);
      expect(customer.received()).toEqual([]);
      expect(await customer.rings(20_000)).toMatchObject({ number: CUSTOMER, from: CENTRE });
      await Promise.all([annasPhone.answered(), customer.answered()]);
      await anna.contact.getByText("Connected").waitFor();
      await talk(annasPhone, customer);
      await customer.hangsUp();
      await anna.reads(/^Busy in 0:/);
      await anna.chooses("Offline");
      expect(anna.errors).toEqual([]);
    });
  },
);

async function talk(one: SipPerson, other: SipPerson): Promise<void> {
  one.rtp.sing(1000);
  other.rtp.sing(600);
  await until("both hear each other", () =>
    one.rtp.hears(600) && other.rtp.hears(1000) ? true : null,
  );
}
