import { describe, expect, it } from "vitest";
import { fromUlaw, shareAt, tone, toUlaw } from "./tone.ts";

describe("µ-law", () => {
  it("comes back as nearly what it was", () => {
    for (const sample of [0, 100, -100, 5_000, -5_000, 32_000, -32_000]) {
      expect(Math.abs(fromUlaw(toUlaw(sample)) - sample)).toBeLessThan(Math.abs(sample) / 16 + 8);
    }
  });
});

describe("shareAt", () => {
  it("tells a tone from another, and from silence", () => {
    expect(shareAt(600, tone(600, 0, 8_000))).toBeGreaterThan(0.95);
    expect(shareAt(1_000, tone(600, 0, 8_000))).toBeLessThan(0.01);
    expect(shareAt(600, tone(0, 0, 8_000))).toBe(0);
  });
});
