/** One of several call servers that share a PostgreSQL, in a process of its own. */
import { once } from "node:events";

import { Crowd, RULES, type CrowdSize } from "./crowd.ts";
import { openSql } from "./places.ts";

const [, , name = "", target = "", size = ""] = process.argv;
const mine: CrowdSize = JSON.parse(size, (_key, value: unknown) =>
  value === null ? Infinity : value,
);
const send = (message: unknown) => process.send?.(message);

const crowd = new Crowd(name);
const centre = await openSql(target, RULES, crowd.tell, name);
await crowd.fill(centre, mine);
send("filled");
await once(process, "message");
send(await crowd.run(mine));
await once(process, "message");
await centre.close();
process.disconnect();
