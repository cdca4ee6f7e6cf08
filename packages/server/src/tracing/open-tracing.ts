import { createHash, randomBytes } from "node:crypto";

import { ROOT_CONTEXT, SpanStatusCode, trace, TraceFlags } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { ATTR_ERROR_TYPE, ATTR_SERVICE_NAME } from "@opentelemetry/semantic-conventions";

import type { TracingOptions } from "../config/sections/tracing.ts";
import { VERSION } from "../version.ts";
import type { FinishedSpan } from "./contact-spans.ts";

export interface Tracing {
  send(span: FinishedSpan): void;
  /** Sends what is left. */
  close(): Promise<void>;
}

/** So long the collector may take; the server's end waits no longer for it. */
const TIMEOUT_MS = 3_000;

/** Where spans are given the ids that were chosen for them. */
class ChosenIds {
  #next = { traceId: "", spanId: "" };

  choose(traceId: string, spanId: string): void {
    this.#next = { traceId, spanId };
  }

  generateTraceId(): string {
    return this.#next.traceId;
  }

  generateSpanId(): string {
    return this.#next.spanId;
  }
}

/**
 * Sends spans to a collector. Ids of the trace and of the contact's own span are made of the contactId, so that a
 * later process goes on in the same trace. What the collector does not take in time is dropped.
 */
export function openTracing({
  endpoint,
  headers,
  serviceName = "cordboard",
}: TracingOptions): Tracing {
  const ids = new ChosenIds();
  const exporter = new OTLPTraceExporter({
    url: endpoint,
    timeoutMillis: TIMEOUT_MS,
    ...(headers ? { headers } : {}),
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ [ATTR_SERVICE_NAME]: serviceName }),
    idGenerator: ids,
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer("cordboard", VERSION);
  return {
    send({ name, contactId, isRoot, from, to, attributes, error }) {
      const { traceId, rootId } = idsOf(contactId);
      const parent = { traceId, spanId: rootId, traceFlags: TraceFlags.SAMPLED };
      const within = isRoot ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent);
      ids.choose(traceId, isRoot ? rootId : randomBytes(8).toString("hex"));
      const span = tracer.startSpan(name, { startTime: from, attributes }, within);
      if (error !== undefined) {
        span.setAttribute(ATTR_ERROR_TYPE, error);
        span.setStatus({ code: SpanStatusCode.ERROR, message: error });
      }
      span.end(to);
    },
    close: () => provider.shutdown().catch(() => undefined),
  };
}

function idsOf(contactId: string): { readonly traceId: string; readonly rootId: string } {
  const hash = createHash("sha256").update(contactId).digest("hex");
  return { traceId: hash.slice(0, 32), rootId: hash.slice(32, 48) };
}
