import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Centre } from "./testing/centre.ts";
import { IMPLEMENTATIONS, type Opened } from "./testing/implementations.ts";

describe.each(Object.entries(IMPLEMENTATIONS))("a queue with hours in %s", (_name, open) => {
  let opened: Opened;
  let centre: Centre;
  let closesAt = Infinity;

  beforeEach(async () => {
    opened = await open({ skills: [{ name: "support", isOpen: (at) => at < closesAt }] });
    centre = opened.centre;
    closesAt = centre.clock.now() + 60_000;
  });
  afterEach(() => opened.dispose());

  const contact = (id: string) => centre.contact(id);
  const isOpen = async () => (await centre.desk.queues())[0]?.open;
  const atNight = () => centre.clock.advance(60);

  test("takes callers in until it closes", async () => {
    await centre.clock.advance(59.999);
    await contact("c1").requests("support");
    await centre.clock.advance(0.001);
    await contact("c2").requests("support");
    expect(contact("c1").last()).toMatchObject({ type: "queue.entered" });
    expect(contact("c2").last()).toMatchObject({ type: "queue.refused", code: "queue-closed" });
  });

  test("keeps who waits, and serves them", async () => {
    await contact("c1").requests("support");
    await atNight();
    await centre.agent("anna").isFree({ support: 1 });
    expect(await centre.agent("anna").rings()).toBe("c1");
  });

  test("takes voicemails and promised callbacks at any time", async () => {
    await contact("c1").schedules({ inSec: 600 });
    await atNight();
    await contact("c2").leavesVoicemail();
    expect(contact("c2").last()).toMatchObject({ type: "voicemail.waiting" });
    await centre.clock.advance(540);
    expect(await centre.desk.waiting()).toMatchObject([
      { kind: "voicemail" },
      { kind: "callback" },
    ]);
  });

  test("says so", async () => {
    expect(await isOpen()).toBe(true);
    await atNight();
    expect(await isOpen()).toBe(false);
  });
});
