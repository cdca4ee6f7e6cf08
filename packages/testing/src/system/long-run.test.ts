import { beforeAll, describe, expect, it } from "vitest";

import { longRun, type LongRun } from "../long-run/long-run.ts";

/** 2,400 calls, more than two hours of what one agent team has; 20 seconds of processor time. */
const ROUNDS = 17;
const CALLS_EACH = 120;
/** A leaked contact has 5,000 and more; what is left is noise of the garbage collection. */
const MOST_BYTES_PER_CALL = 1_000;

describe("hours of calls through the whole engine", () => {
  let run: LongRun;
  beforeAll(async () => {
    run = await longRun(ROUNDS, CALLS_EACH);
  });

  it("leave memory as it was", () => {
    const megabytes = run.heaps.map((bytes) => (bytes / 1024 ** 2).toFixed(1)).join(", ");
    expect(run.bytesPerCall, `MB after each round: ${megabytes}`).toBeLessThan(MOST_BYTES_PER_CALL);
  });

  it("leave nothing behind: no contact, no row, no timer", () => {
    expect(run.calls).toBe((ROUNDS + 3) * CALLS_EACH);
    expect(run.left).toEqual({ contacts: 0, stored: 0, queued: 0, due: 0 });
  });
});
