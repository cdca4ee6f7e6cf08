import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, open, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { programOnPath, until } from "./processes.ts";

const run = promisify(execFile);

/** An Asterisk that can be started. */
export interface AsteriskInstall {
  /** Folder that Asterisk sees as its root; "" when it is this machine's own. */
  readonly root: string;
  readonly program: string;
}

/** The first release with all that the adapter uses. */
const OLDEST = 20;
/** Debian 12 has no Asterisk package; this suite has one. */
const SUITE = "forky";
const PACKAGES = "asterisk,asterisk-modules,asterisk-core-sounds-en-wav,asterisk-moh-opsound-wav";

/** What the rig needs and this machine does not have, in words; empty when all is there. */
export function missingTools(): string[] {
  const missing: string[] = [];
  const need = (program: string, debianPackage: string): void => {
    if (programOnPath(program) === null) missing.push(`${program} (Debian: ${debianPackage})`);
  };
  need("sipp", "sip-tester");
  need("setpriv", "util-linux");
  if (programOnPath("asterisk") === null) {
    need("chroot", "coreutils");
    if (process.getuid?.() !== 0) missing.push("root rights, for chroot");
    if (!existsSync(cachedRoot())) need("mmdebstrap", "mmdebstrap");
  }
  return missing;
}

/** The machine's own Asterisk, or one in a Debian root that is made on first use and kept. */
export async function findAsterisk(): Promise<AsteriskInstall> {
  const own = programOnPath("asterisk");
  if (own !== null && (await majorVersion(own)) >= OLDEST) return { root: "", program: own };
  const root = cachedRoot();
  if (!existsSync(root)) await makeRoot(root);
  await forgetDns(root);
  return { root, program: "/usr/sbin/asterisk" };
}

async function majorVersion(program: string): Promise<number> {
  const { stdout } = await run(program, ["-V"]);
  return Number(/Asterisk (\d+)/.exec(stdout)?.[1] ?? 0);
}

function cachedRoot(): string {
  const cache = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  return join(cache, "cordboard", "asterisk");
}

/** Two runs never make it at once; a broken download is never taken for a good one. */
async function makeRoot(root: string): Promise<void> {
  await mkdir(join(root, ".."), { recursive: true });
  const unlock = await lock(`${root}.lock`);
  const half = `${root}.half-${process.pid}`;
  try {
    if (existsSync(root)) return;
    const mirror = await debianMirror();
    const args = [
      "--variant=apt",
      '--aptopt=Acquire::Check-Valid-Until "false"',
      `--include=${PACKAGES}`,
      "--dpkgopt=path-exclude=/usr/share/doc/*",
      SUITE,
      half,
      mirror,
    ];
    await run("mmdebstrap", args, { timeout: 280_000, maxBuffer: 64 * 1024 * 1024 });
    await rename(half, root);
  } finally {
    await rm(half, { recursive: true, force: true });
    await unlock();
  }
}

/** The mirror that this machine's own apt uses. */
export async function debianMirror(aptFolder = "/etc/apt"): Promise<string> {
  const folder = join(aptFolder, "sources.list.d");
  const inFolder = existsSync(folder) ? await readdir(folder) : [];
  const files = [join(aptFolder, "sources.list"), ...inFolder.map((name) => join(folder, name))];
  for (const file of files) {
    const text = existsSync(file) ? await readFile(file, "utf8") : "";
    const found =
      /^URIs:\s*(\S+\/debian)\/?\s/m.exec(text) ??
      /^deb\s+(?:\[[^\]]*\]\s+)?(\S+\/debian)\/?\s/m.exec(text);
    if (found?.[1] !== undefined) return found[1];
  }
  throw new Error("no Debian mirror in this machine's apt sources");
}

/** Without a network every call would wait seconds for the look-up of a root name server. */
async function forgetDns(root: string): Promise<void> {
  await writeFile(join(root, "etc", "hosts"), "127.0.0.1 localhost A.ROOT-SERVERS.NET\n");
}

/** A lock file that names its owner; one whose owner is dead counts for nothing. */
async function lock(file: string): Promise<() => Promise<void>> {
  await until(
    `lock ${file}`,
    async () => {
      try {
        const handle = await open(file, "wx");
        await handle.writeFile(String(process.pid));
        await handle.close();
        return true;
      } catch {
        const owner = Number(await readFile(file, "utf8").catch(() => "0"));
        if (owner > 0 && !existsSync(`/proc/${owner}`)) await rm(file, { force: true });
        return null;
      }
    },
    290_000,
    200,
  );
  return () => rm(file, { force: true });
}
