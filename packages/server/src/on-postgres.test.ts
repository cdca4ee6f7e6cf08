import { describe } from "vitest";

import { keepInPostgres, POSTGRES } from "./testing/storages.ts";

/** The same tests, with the other database. */
describe.skipIf(POSTGRES === undefined)("a server on PostgreSQL", async () => {
  keepInPostgres();
  await import("./desk.test.ts");
  await import("./restart.test.ts");
  await import("./pinned-versions.test.ts");
  await import("./signals.test.ts");
  await import("./figures.test.ts");
});
