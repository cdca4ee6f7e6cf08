import type { Runtime } from "@cordboard/runtime";

import type { TracingOptions } from "../config/sections/tracing.ts";
import { contactSpans } from "./contact-spans.ts";

/**
 * Follows all contacts. The libraries are loaded only here, for whoever wants traces.
 *
 * @returns sends what is left, and ends it
 */
export async function traceContacts(
  runtime: Runtime,
  options: TracingOptions,
  since: number,
): Promise<() => Promise<void>> {
  const { openTracing } = await import("./open-tracing.ts");
  const tracing = openTracing(options);
  const unfollow = runtime.onStep(contactSpans(since, (span) => tracing.send(span)));
  return async () => {
    unfollow();
    await tracing.close();
  };
}
