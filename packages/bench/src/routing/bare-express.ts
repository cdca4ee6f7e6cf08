/** What the API is compared with: Express that answers the same bytes, and does nothing for it. */
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";

import express from "express";

const { agents, session, agent }: { readonly [what: string]: unknown } = JSON.parse(
  readFileSync(0, "utf8"),
);
const app = express();
app.disable("x-powered-by");
app.use(express.json());
app.get("/api/agents", (_request, response) => void response.json(agents));
app.get("/api/session", (_request, response) => void response.json(session));
app.put("/api/agents/:id/status", (_request, response) => void response.json(agent));
const server = app.listen(0, "127.0.0.1", () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
