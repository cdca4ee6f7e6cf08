import { missingTools } from "./install.ts";

/**
 * Whether a test with a real Asterisk can run here. Where something is missing it is skipped, with
 * these words; but on CI a skipped test would pass for a good one, so there it fails.
 *
 * @example
 * const asterisk = asteriskAvailable();
 * describe.skipIf(asterisk.skip)(`calls${asterisk.reason}`, () => { … });
 */
export function asteriskAvailable(): { readonly skip: boolean; readonly reason: string } {
  const missing = missingTools();
  if (missing.length === 0) return { skip: false, reason: "" };
  const reason = `missing here: ${missing.join(", ")}`;
  if (process.env["CI"] === "true") throw new Error(`Asterisk tests cannot run; ${reason}`);
  return { skip: true, reason: ` (skipped; ${reason})` };
}
