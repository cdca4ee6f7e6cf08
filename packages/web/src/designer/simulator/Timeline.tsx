import { clockTime, type Point, type Session } from "@cordboard/simulator";
import { Group, NativeSelect, Slider } from "@mantine/core";
import { useState } from "react";

import { texts } from "../../texts/index.ts";
import { pointText } from "./point-text.ts";
import { followCourse, goBackTo } from "./run.ts";
import { isBegun } from "./run-store.ts";

/** Every moment of the call in a row; to move back along it is to go back in time. */
export function Timeline({ session }: { readonly session: Session | null }) {
  const [dragged, setDragged] = useState<number | null>(null);
  const points = session?.points ?? [];
  const marks = points.flatMap(({ act }, value) => (act ? [{ value }] : []));
  const describe = (value: number) => (session ? momentText(session, points[value]) : "");
  return (
    <Group className="cb-section" gap={6} px={8} pb={6} wrap="nowrap">
      <Slider
        className="cb-timeline"
        size="sm"
        thumbLabel={texts.simulator.timeline}
        thumbProps={{ "aria-valuetext": describe(dragged ?? session?.position ?? 0) }}
        disabled={!isBegun(session)}
        min={0}
        max={Math.max(1, points.length)}
        value={dragged ?? session?.position ?? 0}
        marks={marks}
        label={describe}
        onChange={setDragged}
        onChangeEnd={(value) => {
          setDragged(null);
          if (value !== session?.position) goBackTo(value);
        }}
      />
      {session && session.courses.length > 1 ? (
        <NativeSelect
          size="xs"
          w={190}
          flex="none"
          aria-label={texts.simulator.courses}
          value={String(session.course)}
          data={session.courses.map(({ from }, index) => ({
            value: String(index),
            label: from
              ? texts.simulator.branched(index + 1, timeOf(session, from))
              : texts.simulator.course(index + 1),
          }))}
          onChange={(event) => followCourse(Number(event.currentTarget.value))}
        />
      ) : null}
    </Group>
  );
}

function momentText({ options }: Session, point: Point | undefined): string {
  if (!point) return texts.simulator.now;
  return `${clockTime((point.at - options.startAt) / 1000)} ${pointText(point)}`;
}

/** When a course left another. */
function timeOf({ courses, options }: Session, from: { course: number; point: number }): string {
  const at = courses[from.course]?.points[from.point]?.at ?? options.startAt;
  return clockTime((at - options.startAt) / 1000);
}
