import "@mantine/charts/styles.css";

import { CompositeChart } from "@mantine/charts";
import { Paper } from "@mantine/core";
import { useMemo } from "react";

import { dayIn, dayTimeIn, timeIn } from "../../texts/amounts.ts";
import { texts } from "../texts.ts";
import { figureText, titleOf, type ReportBy, type ReportRow } from "./figures.ts";

interface Props {
  readonly by: ReportBy;
  readonly parts: readonly ReportRow[];
  readonly timeZone: string;
  /** The parts are whole days. */
  readonly isByDay: boolean;
}

/** With the hour that a day has more when the clocks are set back. */
const LONG_DAY_MS = 25 * 3_600_000;

/** Counts stand as bars, the share as a line with its own axis. */
const SERIES = {
  skills: {
    bars: [
      ["offered", "var(--cb-chart-offered)"],
      ["handled", "var(--cb-chart-handled)"],
      ["abandoned", "var(--cb-chart-abandoned)"],
    ],
    line: "serviceLevel",
  },
  agents: {
    bars: [
      ["handled", "var(--cb-chart-handled)"],
      ["offersMissed", "var(--cb-chart-abandoned)"],
    ],
    line: "occupancy",
  },
} as const satisfies {
  readonly [by in ReportBy]: {
    readonly bars: readonly (readonly [string, string])[];
    readonly line: string;
  };
};

/** How a range of time went, interval by interval. The table below has the same in figures. */
export default function ReportChart({ by, parts, timeZone, isByDay }: Props) {
  const { bars, line } = SERIES[by];
  const isOneDay = (parts.at(-1)?.to ?? 0) - (parts[0]?.from ?? 0) <= LONG_DAY_MS;
  const data = useMemo(
    () =>
      parts.map(({ from, figures }) => ({
        at: isByDay
          ? dayIn(from, timeZone)
          : isOneDay
            ? timeIn(from, timeZone)
            : dayTimeIn(from, timeZone),
        ...Object.fromEntries(bars.map(([id]) => [id, figures[id] ?? 0])),
        [line]: figures[line] ?? null,
      })),
    [parts, timeZone, isByDay, isOneDay, bars, line],
  );
  return (
    <Paper
      withBorder
      p="md"
      role="img"
      aria-label={texts.supervise.reports.chart(titleOf(by, line))}
    >
      <CompositeChart
        h={240}
        data={data}
        dataKey="at"
        withLegend
        legendProps={{ itemSorter: null }}
        withRightYAxis
        connectNulls={false}
        curveType="linear"
        maxBarWidth={24}
        series={[
          ...bars.map(([id, color]) => ({
            name: id,
            label: titleOf(by, id),
            color,
            type: "bar" as const,
          })),
          {
            name: line,
            label: titleOf(by, line),
            color: "var(--cb-chart-share)",
            type: "line",
            yAxisId: "right",
          },
        ]}
        rightYAxisProps={{
          domain: [0, 1],
          tickFormatter: (share: number) => figureText(line, share),
        }}
        yAxisProps={{ allowDecimals: false }}
        xAxisProps={{ minTickGap: 24 }}
        valueFormatter={(value) => figureText("", value)}
      />
    </Paper>
  );
}
