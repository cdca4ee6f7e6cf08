import type { CDPSession, Page } from "playwright-core";

/** What runs in the page: the time between frames, and from a key to the frame that shows it. */
const METER = () => {
  const frames: number[] = [];
  const paints: number[] = [];
  let last = performance.now();
  const frame = () => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const key = (event: Event) => {
    const began = event.timeStamp;
    requestAnimationFrame(() => {
      // What a frame paints is on the screen when the next task runs.
      setTimeout(() => paints.push(performance.now() - began));
    });
  };
  addEventListener("keydown", key, { capture: true });
  Object.assign(globalThis, { meter: { frames, paints } });
};

interface Metered {
  readonly meter: { readonly frames: number[]; readonly paints: number[] };
}

/** Measures in the page from now on. */
export const install = async (page: Page): Promise<void> => {
  await page.addInitScript(METER);
};

/** Milliseconds between the frames, and from each key to its paint, while somebody did something. */
export async function during(
  page: Page,
  does: () => Promise<void>,
): Promise<{ readonly frames: number[]; readonly paints: number[] }> {
  await page.evaluate(() => {
    const { meter } = globalThis as unknown as Metered;
    meter.frames.length = meter.paints.length = 0;
  });
  await does();
  return page.evaluate(() => {
    const { frames, paints } = (globalThis as unknown as Metered).meter;
    return { frames: frames.slice(1), paints: [...paints] };
  });
}

/** Megabytes that are really in use. */
export async function heap(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1024 ** 2;
}
