import {
  type CordboardDatabase,
  keepSeen,
  type ServerPlace,
  type ServerRules,
  silentServers,
  type SqlRouting,
} from "@cordboard/routing/sql";
import type { Runtime } from "@cordboard/runtime";

import { SERVER_DEFAULTS, type ServerIdentity } from "../config/sections/server.ts";

interface Parts {
  readonly database: CordboardDatabase;
  readonly routing: SqlRouting;
  readonly runtime: Runtime;
  readonly server: ServerIdentity;
  /** Before it has taken up its own contacts, it takes none of others. */
  readonly isStarted: () => boolean;
  /** The others had to take over from this server. */
  readonly onLost: (error: Error) => void;
  readonly onFault: (message: string, error: unknown) => void;
}

/**
 * Shows the other servers that this one is there, and carries on what waits at those that are not seen any more, until
 * the function returned is called.
 */
export function beOneOfSeveral(
  place: ServerPlace,
  { database, routing, runtime, server, isStarted, onLost, onFault }: Parts,
): () => Promise<void> {
  const rules = rulesOf(server);
  /** Something may have been given to this server that it does not know of. */
  let mayHaveMore = false;

  async function look(): Promise<void> {
    if (!isStarted()) return;
    for (const silent of await silentServers(database, rules)) {
      mayHaveMore = true;
      await routing.takeOver(silent, rules);
    }
    if (mayHaveMore) await runtime.adopt();
    mayHaveMore = false;
  }

  return keepSeen(place, {
    look,
    onLost,
    onError: (error) => onFault("The other servers cannot be seen, or cannot see this one", error),
  });
}

const rulesOf = ({
  awaySec = SERVER_DEFAULTS.awaySec,
  lostSec = SERVER_DEFAULTS.lostSec,
  sharesRecordings = false,
}: ServerIdentity): ServerRules => ({
  awayMs: awaySec * 1000,
  lostMs: lostSec * 1000,
  sharesRecordings,
});
