import { expect, it } from "vitest";
import { resample } from "./resample.ts";
import { hertzOf, powerOf, sine } from "./testing/sounds.ts";

it.each([11_025, 16_000, 22_050, 44_100, 48_000])(
  "what a telephone carries is kept, and what it cannot is removed: from %i Hz",
  (rate) => {
    const spoken = resample(sine(1_000, rate, 1), 8_000);
    expect(spoken.samples).toHaveLength(8_000);
    expect(hertzOf(spoken)).toBeCloseTo(1_000, -1);
    expect(powerOf(spoken)).toBeCloseTo(0.3 / Math.SQRT2, 2);
    expect(powerOf(resample(sine(5_000, rate, 1), 8_000))).toBeLessThan(0.002);
  },
);

it("what has the rate already stays as it is", () => {
  const sound = sine(440, 8_000, 0.1);
  expect(resample(sound, 8_000).samples).toBe(sound.samples);
});
