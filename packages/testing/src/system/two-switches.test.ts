import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { asteriskAvailable } from "../asterisk/available.ts";
import { until } from "../asterisk/processes.ts";
import { startAsterisk, type AsteriskRig } from "../asterisk/rig.ts";
import { sippCaller, sippPhone, type SipPerson } from "../asterisk/sipp.ts";
import { openContactCentre, type ContactCentre } from "../contact-centre.ts";
import { startPostgres, type TestPostgres } from "../postgres/postgres.ts";
import { CALLBACK, contactsAt, QUEUE, sharedWorkspace } from "../several-servers/workspace.ts";

const CUSTOMER = "+12025550123";
const asterisk = asteriskAvailable();

describe.skipIf(asterisk.skip)(
  `two servers with an Asterisk each and one PostgreSQL${asterisk.reason}`,
  () => {
    const workspace = sharedWorkspace();
    let postgres: TestPostgres;
    let rigs: { readonly a: AsteriskRig; readonly b: AsteriskRig };
    let a: ContactCentre;
    let b: ContactCentre;
    const people: SipPerson[] = [];
    const joins = async <P extends SipPerson>(person: Promise<P>): Promise<P> => {
      people.push(await person);
      return person;
    };

    beforeAll(async () => {
      const started = await startPostgres();
      if (started === null) throw new Error("PostgreSQL is not installed.");
      postgres = started;
      const rig = await startAsterisk();
      rigs = { a: await startAsterisk({ trunks: { "to-b": rig.sipPort } }), b: rig };
      const database = { url: postgres.newDatabase() };
      const seen = { awaySec: 10, lostSec: 60 };
      a = await openContactCentre(workspace.folder, rigs.a, {
        database,
        server: { name: "a", ...seen },
        peers: { b: { dial: "PJSIP/{phone}@to-b" } },
      });
      b = await openContactCentre(workspace.folder, rigs.b, {
        database,
        server: { name: "b", ...seen },
      });
      const skills = [{ name: "support", proficiency: 1 }];
      const anna = { id: "anna", name: "Anna", endpoint: "PJSIP/anna", server: "b", skills };
      await b.client.putAgent(anna);
    });
    afterEach(async () => {
      await Promise.all(people.splice(0).map((person) => person.stop()));
    });
    afterAll(async () => {
      await Promise.all([a?.stop(), b?.stop()]);
      await Promise.all([rigs?.a.stop(), rigs?.b.stop()]);
      await postgres?.stop();
      workspace.remove();
    });

    const comesToWork = () => b.client.setAgentStatus({ id: "anna" }, { status: "Available" });
    const isAt = (centre: ContactCentre, state: string) =>
      until(
        `a contact is ${state}`,
        () =>
          contactsAt(centre, centre === a ? "a" : "b").find(
            ({ queueState }) => queueState === state,
          ) ?? null,
        30_000,
      );

    it("a caller at A talks with the agent whose phone is at B; who calls at B waits behind them", async () => {
      const first = await joins(sippCaller({ rig: rigs.a, from: CUSTOMER, to: QUEUE }));
      await first.answered();
      await isAt(a, "queued");
      const second = await joins(sippCaller({ rig: rigs.b, from: "+12025550124", to: QUEUE }));
      await second.answered();
      await isAt(b, "queued");
      const anna = await joins(sippPhone({ port: rigs.b.phonePorts.anna, behaviour: "answers" }));
      await comesToWork();
      expect(await anna.rings(20_000)).toMatchObject({ from: CUSTOMER });
      await anna.answered(20_000);
      await isAt(a, "connected");
      anna.rtp.sing(1000);
      first.rtp.sing(600);
      await until(
        "both hear each other",
        () => (anna.rtp.hears(600) && first.rtp.hears(1000) ? true : null),
        20_000,
      );
      expect(contactsAt(b, "b")[0]).toMatchObject({ queueState: "queued" });
      await first.hangsUp();
      await isAt(b, "connected");
      await second.hangsUp();
      await until("all is over", () => (contactsAt(b, "b").length === 0 ? true : null), 20_000);
      await b.client.setAgentStatus({ id: "anna" }, { status: "Offline" });
    });

    it("a callback that waits at A is dialled by B's switch after a kill -9 of A, once", async () => {
      const caller = await joins(sippCaller({ rig: rigs.a, from: CUSTOMER, to: CALLBACK }));
      await caller.isHungUpOn(20_000);
      const { contactId } = await isAt(a, "callback-waiting");
      await a.dies();
      const anna = await joins(sippPhone({ port: rigs.b.phonePorts.anna, behaviour: "answers" }));
      const at = { a: rigs.a.trunkPort, b: rigs.b.trunkPort };
      const customer = await joins(sippPhone({ port: at.b, behaviour: "answers" }));
      const nobody = await joins(sippPhone({ port: at.a, behaviour: "answers" }));
      await comesToWork();
      await anna.answered(30_000);
      expect(await customer.rings(20_000)).toMatchObject({ number: CUSTOMER });
      await customer.answered();
      expect(await isAt(b, "connected")).toMatchObject({ contactId });
      await a.comesBack();
      await customer.hangsUp();
      await until("all is over", () => (contactsAt(b, "b").length === 0 ? true : null), 20_000);
      expect(contactsAt(a, "a")).toEqual([]);
      expect(customer.received()).toHaveLength(1);
      expect(nobody.received()).toEqual([]);
    });

    it("who talks over a server that is killed talks on, and the server that comes back ends the call in order", async () => {
      const caller = await joins(sippCaller({ rig: rigs.a, from: CUSTOMER, to: QUEUE }));
      await caller.answered();
      const anna = await joins(sippPhone({ port: rigs.b.phonePorts.anna, behaviour: "answers" }));
      await comesToWork();
      await anna.answered(20_000);
      const { contactId } = await isAt(a, "connected");
      await a.killAndRestart();
      anna.rtp.sing(1000);
      await until("the caller hears Anna", () => (caller.rtp.hears(1000) ? true : null), 20_000);
      expect(await isAt(a, "connected")).toMatchObject({ contactId });
      await caller.hangsUp();
      await anna.isHungUpOn(20_000);
      await until("all is over", () => (contactsAt(a, "a").length === 0 ? true : null), 20_000);
      const journal = await a.client.getJournal({ id: contactId });
      expect(journal.at(-1)).toMatchObject({ command: { outcome: "handled" } });
    });
  },
);
