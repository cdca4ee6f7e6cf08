/** The routing of one call server, in a process that may be killed at any time. Contacts and agents are its parent's. */
import { RoutingError } from "@cordboard/routing";
import { joinServers, openDatabase, openSqlRouting } from "@cordboard/routing/sql";
import { systemTimer, type RoutingPort } from "@cordboard/runtime";

import type { Ask, DeskAct, FromServer, ToServer } from "./messages.ts";

const AWAY_MS = 5_000;

const [, , target = "", server = "", rules = "{}"] = process.argv;
const tell = (message: FromServer) => void process.send?.(message);
const onError = (error: unknown) => tell({ type: "failed", message: String(error) });

const database = await openDatabase(target);
const place = await joinServers({ database, url: target, name: server, awayMs: AWAY_MS, onError });
const { port, desk, look } = openSqlRouting({
  ...JSON.parse(rules),
  lease: place.lease,
  database,
  timer: systemTimer,
  onError,
});
place.onNews(look);
await port.start((contactId, event) => tell({ type: "event", contactId, event }));

/** A refusal is an answer like any other. */
async function act(one: DeskAct): Promise<void> {
  try {
    if (one.name === "setStatus") await desk.setStatus(one.agentId, one.status, "");
    else await desk[one.name](one.agentId, one.offerId);
  } catch (error) {
    if (!(error instanceof RoutingError)) onError(error);
  }
}

function ask({ name, args }: Ask): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- name and arguments belong together
  (port[name] as (...all: Parameters<RoutingPort[typeof name]>) => void)(...args);
}

process.on("message", (message: ToServer) => {
  if (message.type === "ask") ask(message.ask);
  else if (message.type === "desk") void act(message.act);
  else if (message.type === "resume")
    void port.resume(message.known).then(() => tell({ type: "resumed" }), onError);
  else
    void Promise.all([desk.agents(), desk.waiting()]).then(([agents, waiting]) =>
      tell({ type: "looked", agents, waiting }),
    );
});
process.on("disconnect", () => process.exit());
tell({ type: "up" });
