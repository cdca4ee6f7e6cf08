/** A server of ours on a new workspace, for as many requests as are asked for. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createServer } from "@cordboard/server";
import { pino } from "pino";

const workspace = mkdtempSync(join(tmpdir(), "cordboard-bench-"));
writeFileSync(join(workspace, "cordboard.json"), '{ "name": "Bench" }\n');
const { url } = await createServer({
  workspace,
  port: 0,
  limits: { requestsPerMinute: 1_000_000 },
  log: pino({ level: "error" }),
});
process.stdout.write(`${url}\n`);
