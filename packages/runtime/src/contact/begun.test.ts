import { describe, expect, test } from "vitest";

import { programOf, QUEUE_AND_SOUND } from "../testing/actions.ts";
import { newWorld } from "../testing/world.ts";
import { begunOf, newContactOf } from "./begun.ts";
import type { JournalEntry } from "./journal.ts";

describe("the beginning of a contact", () => {
  test("is in the journal whole, so that the contact can begin again", () => {
    const fresh = {
      contactId: "c1",
      ani: "+12025550123",
      callerName: "Ming",
      dnis: "+12025550100",
      country: "US",
      startedAt: Date.UTC(2026, 2, 2, 14),
      callbackWaits: true,
      hook: "crm",
    };
    const entry: JournalEntry = {
      contactId: "c1",
      seq: 1,
      at: fresh.startedAt,
      ...begunOf(programOf(QUEUE_AND_SOUND), fresh),
    };
    expect(newContactOf(JSON.parse(JSON.stringify(entry)) as typeof entry)).toEqual(fresh);
  });

  test("is written down with the country by which the call's numbers are read", async () => {
    const world = await newWorld();
    world.call();
    expect(world.journal[0]).toMatchObject({
      kind: "begun",
      country: "US",
      callbackWaits: false,
      at: world.now,
    });
  });

  test("is read from a journal that did not keep the country yet", () => {
    const old = { kind: "begun", script: "main", scriptHash: "h", ani: "1", dnis: "2" } as const;
    expect(newContactOf({ contactId: "c1", seq: 1, at: 5, ...old })).toEqual({
      contactId: "c1",
      ani: "1",
      dnis: "2",
      country: "",
      startedAt: 5,
    });
  });
});
