import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownId, parseOwnId } from "./ids.ts";

describe("ownId", () => {
  it("is read back as what it was made of, whatever the runtime calls its contacts", () => {
    const word = fc.string({ minLength: 1, unit: "grapheme" });
    fc.assert(
      fc.property(word, word, word, (contactId, playbackId, part) => {
        for (const id of [
          { kind: "play", contactId, playbackId, part },
          { kind: "party", contactId, legId: part },
          { kind: "bridge", contactId, leg: { kind: "party", legId: part }, other: null },
          {
            kind: "bridge",
            contactId,
            leg: { kind: "party", legId: part },
            other: { kind: "agent", legId: playbackId },
          },
        ] as const)
          expect(parseOwnId(ownId(id))).toEqual(id);
      }),
    );
  });

  it("does not take Asterisk's own ids for ours", () => {
    for (const id of ["1795230737.0", "", "cordboard", "cordboard~agent", "x~agent~a~b", "a~%"]) {
      expect(parseOwnId(id)).toBeNull();
    }
  });
});
