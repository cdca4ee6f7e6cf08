import { expect, it } from "vitest";
import { measure } from "./measure.ts";
import { sine } from "./testing/sounds.ts";
import type { Sound } from "./sound.ts";

const measured = (sound: Sound) => measure({ ...sound, isCut: false });

it("says how loud a sound is where it is heard, whatever the pauses", () => {
  const { rate, samples } = sine(440, 8_000, 1, 0.1);
  const withPause = new Float32Array(16_000);
  withPause.set(samples, 4_000);
  const report = measured({ rate, samples: withPause });
  expect(report.seconds).toBe(2);
  expect(report.peakDb).toBeCloseTo(-20, 1);
  expect(report.loudnessDb).toBeCloseTo(-23, 0);
  expect(report.clipped).toBe(0);
});

it("finds what was too loud for the recording", () => {
  const { rate, samples } = sine(440, 8_000, 1, 2);
  const cut = samples.map((sample) => Math.max(-1, Math.min(1, sample)));
  expect(measured({ rate, samples: cut }).clipped).toBeGreaterThan(0.5);
  expect(measured(sine(440, 8_000, 1, 1)).clipped).toBe(0);
});

it("hears nothing in silence", () => {
  const silence = { rate: 8_000, samples: new Float32Array(8_000) };
  expect(measured(silence)).toMatchObject({ peakDb: -100, loudnessDb: -100 });
});
