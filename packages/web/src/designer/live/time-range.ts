/** Ranges of time that are asked for again and again. */
export const PRESETS = ["hour", "today", "week", "own"] as const;
export type Preset = (typeof PRESETS)[number];

export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

const HOUR_MS = 3_600_000;

/** What a preset means at this moment, by the clock of this browser. */
export function rangeOf(preset: Preset, own: TimeRange, now: number): TimeRange {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  switch (preset) {
    case "hour":
      return { from: now - HOUR_MS, to: now };
    case "today":
      return { from: midnight, to: now };
    case "week":
      return { from: new Date(midnight).setDate(new Date(midnight).getDate() - 6), to: now };
    case "own":
      return own;
  }
}
