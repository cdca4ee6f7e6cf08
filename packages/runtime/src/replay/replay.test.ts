import { describe, expect, test } from "vitest";

import type { PortEvent } from "../contact/events.ts";
import type { JournalEntry } from "../contact/journal.ts";
import { QUEUE_AND_SOUND, programOf } from "../testing/actions.ts";
import { offered, queued } from "../testing/contact.ts";
import { memoryStore, newWorld } from "../testing/world.ts";
import { differenceText } from "./agree.ts";
import { replay } from "./replay.ts";

const program = programOf(QUEUE_AND_SOUND);

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A caller waits, an agent takes them, and they talk until the caller hangs up. */
async function aCall(): Promise<JournalEntry[]> {
  const world = await newWorld();
  world.call();
  const leg = { legId: "agent-2" };
  const events: readonly PortEvent[] = [
    { type: "voice.answered" },
    queued,
    offered(),
    { type: "agent-leg.answered", ...leg },
    { type: "offer.accepted", offerId: "offer-1" },
    { type: "bridge.joined", ...leg },
    { type: "voice.gone", cause: "normal" },
  ];
  for (const event of events) {
    world.now += 1000;
    world.says(event);
  }
  return JSON.parse(JSON.stringify(world.journal)) as JournalEntry[];
}

const nth = (journal: readonly JournalEntry[], type: string) =>
  journal.find((entry) => entry.kind === "command" && entry.command.type === type)?.seq ?? 0;

const without = (journal: readonly JournalEntry[], seq: number) =>
  journal
    .filter((entry) => entry.seq !== seq)
    .map((entry, index) => ({ ...entry, seq: index + 1 }));

describe("a contact that is carried out again", () => {
  test("does what it did, one step for each event", async () => {
    const journal = await aCall();
    const { difference, steps, contactId } = replay(journal, program);
    expect(difference).toBeNull();
    expect(contactId).toBe("c1");
    expect(steps.map(({ event }) => event?.type ?? "begun")).toEqual([
      "begun",
      ...journal.flatMap((entry) => (entry.kind === "event" ? [entry.event.type] : [])),
    ]);
    expect(steps.flatMap(({ facts }) => facts)).toHaveLength(journal.length - steps.length);
  });

  test("is seen at each step: where it is, and what has changed", async () => {
    const journal = await aCall();
    const { steps } = replay(journal, program);
    const at = (type: string) => steps.find(({ event }) => event?.type === type);
    expect(steps[0]).toMatchObject({ at: journal[0]?.at, queue: { state: "none" } });
    expect(at("voice.answered")).toMatchObject({ place: { action: "queue" }, queue: null });
    expect(at("queue.entered")).toMatchObject({
      place: { script: program.script.name, action: "sound", label: "Sound", depth: 0 },
      queue: { state: "queued", skill: "support", position: 1 },
      timers: { "action:over": expect.any(Number) },
    });
    expect(at("bridge.joined")).toMatchObject({
      place: { flow: "ended" },
      queue: { state: "connected" },
    });
  });

  test("is carried out again over a restart of the call server", async () => {
    const { store } = memoryStore();
    const before = await newWorld({ store });
    before.call();
    before.says({ type: "voice.answered" });
    before.says(queued);
    const after = await newWorld({ store, live: ["c1"] });
    after.says({ type: "voice.gone", cause: "normal" });
    await settled();
    const journal = [...before.journal, ...after.journal];
    expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, index) => index + 1));
    expect(JSON.stringify(after.journal)).toContain('"restarted"');
    expect(replay(journal, program).difference).toBeNull();
  });

  test("is carried out again while it is not over", async () => {
    const journal = await aCall();
    const gone = journal.findIndex(
      (entry) => entry.kind === "event" && entry.event.type === "voice.gone",
    );
    expect(replay(journal.slice(0, gone), program).difference).toBeNull();
  });
});

describe("a difference", () => {
  test("is shown with its entry, what was done then and what is done now", async () => {
    const journal = await aCall();
    const seq = nth(journal, "acceptOffer");
    const other = journal.map((entry) =>
      entry.seq === seq && entry.kind === "command"
        ? { ...entry, command: { type: "acceptOffer", offerId: "offer-9" } as const }
        : entry,
    );
    const { difference, steps } = replay(other, program);
    expect(difference).toEqual({
      seq,
      recorded: { kind: "command", command: { type: "acceptOffer", offerId: "offer-9" } },
      now: { kind: "command", command: { type: "acceptOffer", offerId: "offer-1" } },
    });
    expect(steps.at(-1)?.seq).toBeLessThan(seq);
    expect(difference && differenceText(difference)).toContain(`At entry ${seq} the contact did`);
  });

  test("is also a command that is not given any more, or a new one", async () => {
    const journal = await aCall();
    const seq = nth(journal, "answer");
    expect(replay(without(journal, seq), program).difference).toMatchObject({
      seq,
      recorded: null,
      now: { command: { type: "answer" } },
    });
    const more = journal.toSpliced(seq, 0, { ...journal[seq - 1], seq } as JournalEntry);
    const renumbered = more.map((entry, index) => ({ ...entry, seq: index + 1 }));
    expect(replay(renumbered, program).difference).toMatchObject({
      seq: seq + 1,
      recorded: { command: { type: "answer" } },
      now: null,
    });
  });

  test("is found when the script has changed under the journal", async () => {
    const changed = programOf({ ...QUEUE_AND_SOUND, sound: ["Nothing"] } as never);
    expect(replay(await aCall(), changed).difference).not.toBeNull();
  });
});

describe("what cannot be replayed is refused", () => {
  test.each([
    ["without a beginning", (all: JournalEntry[]) => all.slice(1), "how the contact began"],
    ["with a gap", (all: JournalEntry[]) => all.toSpliced(3, 1), "entry 4 is missing"],
    [
      "of two contacts",
      (all: JournalEntry[]) => all.map((one) => (one.seq > 4 ? { ...one, contactId: "c2" } : one)),
      "of another contact",
    ],
    ["empty", () => [], "how the contact began"],
  ])("a journal %s", async (_what, change, reason) => {
    const journal = await aCall();
    expect(() => replay(change(journal), program)).toThrow(reason);
  });
});
