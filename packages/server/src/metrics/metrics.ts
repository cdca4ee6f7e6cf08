import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

import { METRICS, type MetricName, type NamesOf } from "./definitions.ts";

/** Codes and the like are few; should somebody make them up, the rest of them count as one. */
const MOST_VALUES = 200;
const REST = "other";

/** One server's figures. */
export interface Metrics {
  count(name: NamesOf<"counter">, labels?: readonly string[], by?: number): void;
  /** @param seconds - what was measured */
  observe(name: NamesOf<"histogram">, seconds: number, labels?: readonly string[]): void;
  /** All values of a gauge, as they are now. */
  set(
    name: NamesOf<"gauge">,
    values: Iterable<readonly [labels: readonly string[], value: number]>,
  ): void;
  /** In the text format of Prometheus, with the figures of the process. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Of the whole process, whichever servers run in it; begun when it is first asked for. */
let ofProcess: Registry | undefined;
function processRegistry(): Registry {
  if (!ofProcess) collectDefaultMetrics({ register: (ofProcess = new Registry()) });
  return ofProcess;
}

/** The only place that knows the library. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const counters = madeOf(
    "counter",
    (options) => new Counter({ ...options, registers: [registry] }),
  );
  const gauges = madeOf("gauge", (options) => new Gauge({ ...options, registers: [registry] }));
  const histograms = madeOf("histogram", (options) => {
    return new Histogram({ ...options, registers: [registry] });
  });
  const counted = childrenOf((name, labels) => of(counters, name).labels(...labels));
  const observed = childrenOf((name, labels) => of(histograms, name).labels(...labels));
  return {
    count: (name, labels = [], by = 1) => counted(name, labels).inc(by),
    observe: (name, seconds, labels = []) => observed(name, labels).observe(seconds),
    set(name, values) {
      const gauge = of(gauges, name);
      gauge.reset();
      for (const [labels, value] of values) gauge.labels(...labels).set(value);
    },
    text: () => Registry.merge([registry, processRegistry()]).metrics(),
    contentType: registry.contentType,
  };
}

interface Options {
  readonly name: string;
  readonly help: string;
  readonly labelNames: string[];
  readonly buckets?: number[];
}

function madeOf<T>(kind: string, make: (options: Options) => T): ReadonlyMap<string, T> {
  const chosen = Object.entries(METRICS).filter(([, metric]) => metric.kind === kind);
  return new Map(
    chosen.map(([name, metric]) => {
      const labelNames = "labels" in metric ? [...metric.labels] : [];
      const buckets = "buckets" in metric ? { buckets: [...metric.buckets] } : {};
      return [name, make({ name, help: metric.help, labelNames, ...buckets })];
    }),
  );
}

function of<T>(all: ReadonlyMap<string, T>, name: string): T {
  const found = all.get(name);
  if (!found) throw new Error(`There is no metric ${name}.`);
  return found;
}

/** The library looks labels up by a text that it makes of them each time; ours are kept. */
function childrenOf<T>(make: (name: MetricName, labels: readonly string[]) => T) {
  const kept = new Map<MetricName, Map<string, T>>();
  return (name: MetricName, labels: readonly string[]): T => {
    let children = kept.get(name);
    if (!children) kept.set(name, (children = new Map()));
    const key = labels.length === 1 ? (labels[0] ?? "") : labels.join("\n");
    let child = children.get(key);
    if (child) return child;
    const isFull = children.size >= MOST_VALUES && labels.length > 0;
    child = make(name, isFull ? labels.map(() => REST) : labels);
    if (!isFull) children.set(key, child);
    return child;
  };
}
