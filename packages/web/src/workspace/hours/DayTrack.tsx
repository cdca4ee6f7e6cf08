import { DAY_MINUTES, spanText, type DaySpan } from "@cordboard/language";
import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";

import { texts } from "../../texts/index.ts";
import { drawn, moved, STEP, type Drawing } from "./drawing-spans.ts";

interface Props {
  readonly title: string;
  readonly spans: readonly DaySpan[];
  readonly before: number;
  readonly onChange: (spans: readonly DaySpan[]) => void;
}

interface Going extends Drawing {
  /** Which of the spans; a new one is none of them. */
  readonly index: number;
  readonly now: number;
}

const percent = (minutes: number) => `${(Math.min(minutes, DAY_MINUTES) / DAY_MINUTES) * 100}%`;

/** One day as a line on which intervals are drawn. Nothing changes until the mouse goes up: one gesture, one change. */
export function DayTrack({ title, spans, before, onChange }: Props) {
  const track = useRef<HTMLDivElement>(null);
  const [going, setGoing] = useState<Going | null>(null);
  const timeAt = (event: PointerEvent) => {
    const { left = 0, width = 1 } = track.current?.getBoundingClientRect() ?? {};
    const minutes = ((event.clientX - left) / width) * DAY_MINUTES;
    return Math.min(Math.max(Math.round(minutes / STEP) * STEP, 0), DAY_MINUTES);
  };
  const begin = (event: PointerEvent, index: number, grip: Drawing["grip"]) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    track.current?.setPointerCapture(event.pointerId);
    const at = timeAt(event);
    setGoing({ index, grip, at, now: at, span: spans[index] ?? { from: at, to: at } });
  };
  const end = () => {
    if (going && going.now !== going.at)
      onChange(replaced(spans, going.index, drawn(going, going.now)));
    setGoing(null);
  };
  const shown = going ? replaced(spans, going.index, drawn(going, going.now)) : spans;
  return (
    <div
      ref={track}
      className="cb-day-track"
      role="group"
      aria-label={texts.workspace.hours.drawn(title)}
      onPointerDown={(event) => begin(event, -1, "new")}
      onPointerMove={(event) => going && setGoing({ ...going, now: timeAt(event) })}
      onPointerUp={end}
      onPointerCancel={() => setGoing(null)}
    >
      {before > 0 ? <div className="cb-span-before" style={{ width: percent(before) }} /> : null}
      {shown.map((span, index) => (
        <button
          // oxlint-disable-next-line react/no-array-index-key -- an interval keeps its place while its times change
          key={index}
          type="button"
          className="cb-span"
          style={{ left: percent(span.from), right: `calc(100% - ${percent(span.to)})` }}
          data-over={span.to > DAY_MINUTES || undefined}
          aria-label={texts.workspace.hours.interval(title, spanText(span))}
          onPointerDown={(event) => begin(event, index, "move")}
          onKeyDown={(event) =>
            press(event, span, (next) => onChange(replaced(spans, index, next)))
          }
        >
          <span
            className="cb-span-end"
            data-end="from"
            onPointerDown={(event) => begin(event, index, "from")}
          />
          <span className="cb-span-times">{spanText(span).replace("-", "–")}</span>
          <span
            className="cb-span-end"
            data-end="to"
            onPointerDown={(event) => begin(event, index, "to")}
          />
        </button>
      ))}
    </div>
  );
}

/** With another interval in a place; a new one comes last, null takes it away. */
function replaced(
  spans: readonly DaySpan[],
  index: number,
  span: DaySpan | null,
): readonly DaySpan[] {
  const others = span ? [span] : [];
  return index < 0 ? [...spans, ...others] : spans.toSpliced(index, 1, ...others);
}

function press(event: KeyboardEvent, span: DaySpan, change: (span: DaySpan | null) => void) {
  const by = event.key === "ArrowLeft" ? -STEP : event.key === "ArrowRight" ? STEP : 0;
  const isRemoved = event.key === "Delete" || event.key === "Backspace";
  if (by === 0 && !isRemoved) return;
  event.preventDefault();
  if (isRemoved) change(null);
  else if (event.shiftKey)
    change(
      drawn({ grip: "to", span, at: span.to }, Math.min(span.to + by, span.from + DAY_MINUTES)),
    );
  else change(moved(span, by));
}
