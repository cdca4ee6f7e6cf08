import type { Contact } from "@cordboard/runtime";
import { describe, expect, test } from "vitest";

import type { Limits } from "../config/sections/limits.ts";
import { CallGate, type Rejection } from "./call-gate.ts";

function gateWith(limits: Limits) {
  const world = { now: 0, rejected: [] as Rejection[] };
  const gate = new CallGate(limits, {
    now: () => world.now,
    onRejected: (why) => world.rejected.push(why),
  });
  let calls = 0;
  const comes = () => gate.admit(`c${++calls}`);
  return { gate, world, comes };
}

const contact = (contactId: string, voicePath: boolean, state: Contact["queue"]["state"]) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no more of a contact counts
  ({ contactId, call: { voicePath }, queue: { state } }) as Contact;
const over = (contactId: string) =>
  [
    {
      contactId,
      seq: 1,
      at: 0,
      kind: "command",
      command: { type: "endContact", outcome: "failed" },
    },
  ] as const;

describe("new calls", () => {
  test("are let in up to the limit; one more is congestion, until one is over", () => {
    const { gate, world, comes } = gateWith({ maxCalls: 2 });
    expect([comes(), comes(), comes()]).toEqual([undefined, undefined, "congestion"]);
    expect(world.rejected).toEqual(["too-many-calls"]);
    gate.stepped(contact("c1", false, "none"), over("c1"));
    expect(comes()).toBeUndefined();
  });

  test("find room that callers left who wait for their callback; dialling takes it again", () => {
    const { gate, comes } = gateWith({ maxCalls: 1 });
    comes();
    gate.stepped(contact("c1", true, "callback-waiting"));
    expect(gate.calls).toBe(1);
    gate.stepped(contact("c1", false, "callback-waiting"));
    expect(gate.calls).toBe(0);
    gate.stepped(contact("c1", false, "callback-dialling"));
    expect(comes()).toBe("congestion");
  });

  test("are so many in a second and no more", () => {
    const { world, comes } = gateWith({ callsPerSecond: 2 });
    expect([comes(), comes(), comes()]).toEqual([undefined, undefined, "congestion"]);
    world.now = 500;
    expect([comes(), comes()]).toEqual([undefined, "congestion"]);
    world.now = 60_000;
    expect([comes(), comes(), comes()]).toEqual([undefined, undefined, "congestion"]);
    expect(new Set(world.rejected)).toEqual(new Set(["calls-too-fast"]));
  });

  test("are not let in any more when the gate is closed; the last that ends is told", async () => {
    const { gate, world, comes } = gateWith({});
    comes();
    gate.close();
    expect(comes()).toBe("congestion");
    expect(world.rejected).toEqual(["shutting-down"]);
    const idle = gate.idle();
    gate.stepped(contact("c1", false, "none"), over("c1"));
    await idle;
    expect(gate.calls).toBe(0);
  });
});
