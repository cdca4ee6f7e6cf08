import { METRICS } from "@cordboard/server";

import { code, page, table } from "./markdown.ts";

interface Described {
  readonly kind: string;
  readonly help: string;
  readonly labels?: readonly string[];
}

/** Every metric of a server. */
export function metricsPage(): string {
  const metrics = Object.entries<Described>(METRICS);
  return page(
    "# Metrics",
    "What `GET /metrics` says, in the text format of [Prometheus](https://prometheus.io/docs/instrumenting/exposition_formats/), besides the figures of the process (`process_…`, `nodejs_…`). What to look at first: [Operating a server](../guides/operating.md#metrics).",
    table(
      ["Metric", "Kind", "Labels", "Meaning"],
      metrics.map(([name, { kind, labels = [], help }]) => [
        code(name),
        kind,
        labels.map(code).join(", "),
        help,
      ]),
    ),
  );
}
