import type { SkillQueue } from "./skill-queue.ts";

const NEEDED_SAMPLES = 5;
const RECENT_MS = 30 * 60_000;

/**
 * Seconds that somebody at this position will probably wait: the position times the seconds that each
 * place has lately cost. Null while fewer than five contacts were answered in the last half hour: an
 * unknown wait is not a wait of nought.
 */
export function estimateWaitSec(queue: SkillQueue, position: number, now: number): number | null {
  const recent = queue.samples.filter(({ answeredAt }) => now - answeredAt <= RECENT_MS);
  if (recent.length < NEEDED_SAMPLES) return null;
  let waited = 0;
  let places = 0;
  for (const sample of recent) {
    waited += sample.waitedSec;
    places += sample.position;
  }
  return Math.round((position * waited) / places);
}
