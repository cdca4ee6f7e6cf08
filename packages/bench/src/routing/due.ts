import { quantile } from "../quantiles.ts";
import { Crowd, RULES, type CrowdSize } from "./crowd.ts";
import { figuresOf, type OfferFigures } from "./offers.ts";
import type { Open } from "./places.ts";

const FILLING_MS = 60_000;

export interface DueFigures {
  /** How late they entered the queue, ms. */
  readonly medianMs: number;
  readonly lastMs: number;
  /** What agents of other contacts notice of it meanwhile. */
  readonly offers: OfferFigures;
}

/** So many scheduled callbacks, due in the same moment, in the middle of a centre at work. */
export async function callbacksOfOneMoment(
  open: Open,
  count: number,
  size: CrowdSize,
): Promise<DueFigures> {
  const crowd = new Crowd("one");
  const centre = await open(RULES, crowd.tell);
  await crowd.fill(centre, size);
  // They may take a while to schedule; then nobody waits for more than the middle of the measurement.
  const at = Date.now() + FILLING_MS;
  await crowd.schedules({ count, at });
  await new Promise((resolve) => setTimeout(resolve, at - Date.now() - (size.seconds / 2) * 1000));
  const seen = await crowd.run(size);
  await centre.close();
  if (crowd.late.length !== count) throw new Error(`${crowd.late.length} of ${count} came due.`);
  return {
    medianMs: quantile(crowd.late, 0.5),
    lastMs: Math.max(...crowd.late),
    offers: figuresOf([seen], size.seconds),
  };
}
