import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { freeTcpPort } from "../asterisk/ports.ts";
import { programOnPath, startTied, stopProcess, until } from "../asterisk/processes.ts";

/** A PostgreSQL of the tests' own, on the loopback, with nothing in it that is to last. */
export interface TestPostgres {
  /** Of its database `postgres`; whoever connects may make others. */
  readonly url: string;
  /** A database of its own; its url. */
  newDatabase(): string;
  /** It goes away, connections and all, and is back on the same port when this is fulfilled. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Where Debian keeps its versions, the newest last. */
const DEBIAN = "/usr/lib/postgresql";

function programs(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => +a - +b) : [];
  const folders = versions.map((version) => join(DEBIAN, version, "bin"));
  const found = folders.findLast((folder) => existsSync(join(folder, "initdb")));
  return found ?? (programOnPath("initdb") === null ? null : "");
}

const idOf = (flag: "-u" | "-g", user: string) =>
  spawnSync("id", [flag, user], { encoding: "utf8" }).stdout.trim();

/** PostgreSQL refuses to run as root: then as the user that its package made, or as nobody. */
function userInPlaceOfRoot(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const name = idOf("-u", "postgres") === "" ? "nobody" : "postgres";
  return { uid: Number(idOf("-u", name)), gid: Number(idOf("-g", name)) };
}

/**
 * Starts a PostgreSQL; null where none is installed.
 *
 * @param durable - waits for the disk at each commit, as one in production does
 */
export async function startPostgres(durable = false): Promise<TestPostgres | null> {
  const bin = programs();
  if (bin === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "cordboard-postgres-"));
  const user = userInPlaceOfRoot();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const init = ["-D", data, "-U", "cordboard", "-A", "trust", "--no-sync", "--locale=C"];
  const made = spawnSync(join(bin, "initdb"), [...init, "-E", "UTF8"], {
    ...user,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || String(made.error)}`);
  const port = await freeTcpPort();
  const where = ["-D", data, "-p", String(port), "-k", folder, "-c", "listen_addresses=127.0.0.1"];
  const fast = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
  const settings = [...(durable ? [] : fast), "max_connections=300"].flatMap((setting) => [
    "-c",
    setting,
  ]);
  const as = user ? [`--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups"] : [];
  const begin = () => startTied(join(bin, "postgres"), [...where, ...settings], folder, as);
  const ready = () => until("PostgreSQL is ready", () => isReady(bin, port), 20_000, 20);
  let child = begin();
  const stop = async () => {
    await stopProcess(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await ready();
  } catch (error) {
    await stop();
    throw error;
  }
  const urlOf = (database: string) => `postgres://cordboard@127.0.0.1:${port}/${database}`;
  let databases = 0;
  return {
    url: urlOf("postgres"),
    stop,
    async restart() {
      // Not politely: that would wait until everybody has left.
      child.kill("SIGINT");
      await until("PostgreSQL is gone", () => (child.exitCode === null ? null : true));
      child = begin();
      await ready();
    },
    newDatabase() {
      const name = `database_${++databases}`;
      const server = ["-h", "127.0.0.1", "-p", String(port), "-U", "cordboard"];
      const created = spawnSync(join(bin, "createdb"), [...server, name], { encoding: "utf8" });
      if (created.status !== 0) throw new Error(`createdb failed: ${created.stderr}`);
      return urlOf(name);
    },
  };
}

/** It listens before it is ready: whoever came then would be sent away. */
function isReady(bin: string, port: number): true | null {
  const asked = spawnSync(join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)]);
  return asked.status === 0 ? true : null;
}
