import { describe, expect, test } from "vitest";

import { Random } from "../fuzz/random.ts";
import { CrashCentre, type Circumstances, type Course, type Story } from "./crash-centre.ts";
import { sqliteStorage } from "./storage.ts";
import { STORIES } from "./stories.ts";

/** A story as it went, and the points at which the call server might have died in it. */
interface Told {
  readonly course: Course;
  readonly points: readonly string[];
}

async function told(story: Story, circumstances: Circumstances = {}): Promise<Told> {
  const centre = new CrashCentre(story, circumstances);
  const course = await centre.live();
  return { course, points: centre.fate.points };
}

async function toldOnSqlite(story: Story, deaths: readonly number[]): Promise<Told> {
  const storage = await sqliteStorage();
  try {
    return await told(story, { deaths, storage });
  } finally {
    await storage.close();
  }
}

/** It had come to the process, and to nowhere else. */
const isKeyLost = (points: readonly string[], at: number): boolean =>
  points[at] === "before digit" ||
  (points[at] === "before save" && points[at - 1] === "before digit");

/** A prompt may begin again, once for each death; nothing else may. */
const onceEach = (heard: readonly string[]): readonly string[] =>
  heard.filter((text, index) => text !== heard[index - 1]);

/** In what a disturbed story differs from the undisturbed one, as far as it must not; null where in nothing. */
function difference(undisturbed: Course, { course, points }: Told, deaths: readonly number[]) {
  // A key that was lost with the process is another story for who listens.
  const isHeard = !deaths.some((at) => isKeyLost(points, at));
  const essence = ({ heard, ...others }: Course) =>
    JSON.stringify({ ...others, ...(isHeard ? { heard: onceEach(heard) } : {}) });
  const isSame = essence(course) === essence(undisturbed);
  const more = course.heard.length - undisturbed.heard.length;
  if (isSame && (!isHeard || more <= deaths.length)) return null;
  return { deaths, at: deaths.map((at) => points.slice(Math.max(0, at - 3), at + 1)), course };
}

/** What goes wrong when a story is lived through with each of these deaths; the first few. */
async function wrongsOf(
  undisturbed: Told,
  fates: Iterable<readonly number[]>,
  again: (deaths: readonly number[]) => Promise<Told>,
): Promise<readonly unknown[]> {
  const wrongs: unknown[] = [...undisturbed.course.left];
  for (const deaths of fates) {
    const wrong = difference(undisturbed.course, await again(deaths), deaths);
    if (wrong) wrongs.push(wrong);
    if (wrongs.length >= 3) break;
  }
  return wrongs;
}

const each = ({ points }: Told): readonly (readonly number[])[] => points.map((_, at) => [at]);
const PAIRS = 30;
/** In a database a sample will do: it takes longer. */
const EVERY = 12;
/** As often as people look and listen: what is heard in between is heard. */
const SLOW_MS = 500;

describe.each(Object.entries(STORIES))("a caller who %s", (name, story) => {
  test("comes to the same end, at whichever point the call server dies", async () => {
    const undisturbed = await told(story);
    const wrongs = await wrongsOf(undisturbed, each(undisturbed), (deaths) =>
      told(story, { deaths }),
    );
    expect(wrongs).toEqual([]);
  });

  test("and where switch and queue are slow, so that commands of many steps are lost", async () => {
    const slowly = { portsTakeMs: SLOW_MS };
    const undisturbed = await told(story, slowly);
    const wrongs = await wrongsOf(undisturbed, each(undisturbed), (deaths) =>
      told(story, { ...slowly, deaths }),
    );
    expect(wrongs).toEqual([]);
  });

  test("and when it dies twice", async () => {
    const undisturbed = await told(story);
    const random = new Random(name.length);
    const pairs = Array.from({ length: PAIRS }, () => {
      const first = random.below(undisturbed.points.length);
      return [first, first + 1 + random.below(12)];
    });
    expect(await wrongsOf(undisturbed, pairs, (deaths) => told(story, { deaths }))).toEqual([]);
  });

  test("and with queues and contacts in a database", async () => {
    const undisturbed = await toldOnSqlite(story, []);
    const some = each(undisturbed).filter((_, index) => index % EVERY === name.length % EVERY);
    expect(await wrongsOf(undisturbed, some, (deaths) => toldOnSqlite(story, deaths))).toEqual([]);
  });
});
