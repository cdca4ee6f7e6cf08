import { describe, expect, test } from "vitest";

import { CrashCentre, type Course, type Story } from "./crash-centre.ts";
import { STORIES } from "./stories.ts";

async function told(story: Story, ...deaths: readonly number[]) {
  const centre = new CrashCentre(story, deaths);
  const course = await centre.live();
  return { course, points: centre.fate.points };
}

/** A prompt may begin again; nothing else may. */
const onceEach = (heard: readonly string[]): readonly string[] =>
  heard.filter((text, index) => text !== heard[index - 1]);

/** What must be the same, whenever the call server died. A key that was lost with it is another story for who listens. */
function essence(course: Course, keyLost: boolean) {
  const { heard, ...others } = course;
  return { ...others, ...(keyLost ? {} : { heard: onceEach(heard) }) };
}

/** It had come to the process, and to nowhere else. */
const isKeyLost = (points: readonly string[], at: number): boolean =>
  points[at] === "before digit" ||
  (points[at] === "before save" && points[at - 1] === "before digit");

describe.each(Object.entries(STORIES))("a caller who %s", (_name, story) => {
  test("comes to the same end, at whichever point the call server dies", async () => {
    const { course, points } = await told(story);
    expect(course.left, "undisturbed").toEqual([]);
    const wrongs: unknown[] = [];
    for (const [at, point] of points.entries()) {
      const keyLost = isKeyLost(points, at);
      const { course: disturbed } = await told(story, at);
      const same =
        JSON.stringify(essence(disturbed, keyLost)) === JSON.stringify(essence(course, keyLost));
      const once = keyLost || disturbed.heard.length <= course.heard.length + 1;
      if (!same || !once)
        wrongs.push({ at, point, before: points.slice(Math.max(0, at - 3), at), disturbed });
    }
    expect(
      wrongs.slice(0, 3),
      `${wrongs.length} of ${points.length}; undisturbed: ${JSON.stringify(course)}`,
    ).toEqual([]);
  });
});
