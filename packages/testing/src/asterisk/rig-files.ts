import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AsteriskInstall } from "./install.ts";
import { until } from "./processes.ts";

const templates = join(import.meta.dirname, "config");

/** Folder of all rigs, as Asterisk sees it. */
function rigsFolder(install: AsteriskInstall): string {
  return install.root === "" ? join(tmpdir(), "cordboard-rigs") : "/var/lib/cordboard-rigs";
}

/** A rig's own folder: `inside` as Asterisk sees it, `outside` as this process does. */
export interface RigHome {
  readonly inside: string;
  readonly outside: string;
}

export async function makeHome(install: AsteriskInstall): Promise<RigHome> {
  const name = `rig-${process.pid}-${Math.random().toString(36).slice(2, 8)}`;
  const inside = join(rigsFolder(install), name);
  const home = { inside, outside: join(install.root, inside) };
  for (const folder of ["etc", "run", "log", "spool/recording", "lib", "sounds"]) {
    await mkdir(join(home.outside, folder), { recursive: true });
  }
  return home;
}

/** Fills in `{{name}}`; a name without a value is a mistake in the template. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {{${name}}}`);
    return String(value);
  });
}

export interface SipEndpoint {
  readonly name: string;
  readonly contact: string;
  readonly extra: readonly string[];
}

export async function writeConfig(
  install: AsteriskInstall,
  home: RigHome,
  endpoints: readonly SipEndpoint[],
  values: Readonly<Record<string, string | number>>,
): Promise<void> {
  const all = {
    ...values,
    home: home.inside,
    modules: await modulesFolder(install),
    data: firstFolder(install, ["/usr/share/asterisk", "/var/lib/asterisk"]),
    moh: firstFolder(install, ["/usr/share/asterisk/moh", "/var/lib/asterisk/moh"]),
  };
  const phone = await readFile(join(templates, "phone.conf"), "utf8");
  const phones = endpoints.map((endpoint) =>
    fill(phone, { ...endpoint, extra: endpoint.extra.join("\n") }),
  );
  for (const name of await readdir(templates)) {
    if (!name.endsWith(".conf") || name === "phone.conf") continue;
    const text = fill(await readFile(join(templates, name), "utf8"), all);
    const whole = name === "pjsip.conf" ? [text, ...phones].join("\n") : text;
    await writeFile(join(home.outside, "etc", name), whole);
  }
}

/** Debian's folder carries the processor's name. */
async function modulesFolder(install: AsteriskInstall): Promise<string> {
  const libraries = (await readdir(join(install.root, "/usr/lib"))).map(
    (name) => `/usr/lib/${name}`,
  );
  const folders = ["/usr/lib", ...libraries, "/usr/lib64"].map((lib) => `${lib}/asterisk/modules`);
  return firstFolder(install, folders);
}

function firstFolder(install: AsteriskInstall, folders: readonly string[]): string {
  const found = folders.find((folder) => existsSync(join(install.root, folder)));
  if (found === undefined) throw new Error(`none of ${folders.join(", ")} is there`);
  return found;
}

/** Ends what an earlier run left behind, should the kernel have failed to. */
export async function removeLeftovers(install: AsteriskInstall): Promise<void> {
  const folder = join(install.root, rigsFolder(install));
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    const owner = Number(/^rig-(\d+)-/.exec(name)?.[1] ?? 0);
    if (owner === process.pid || existsSync(`/proc/${owner}`)) continue;
    const home = join(folder, name);
    const pidFile = await readFile(join(home, "pid"), "utf8").catch(() => "");
    const pid = Number(pidFile);
    if (pid > 0) await killIfOurs(pid, join(rigsFolder(install), name));
    await rm(home, { recursive: true, force: true });
  }
}

async function killIfOurs(pid: number, home: string): Promise<void> {
  const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  if (!line.includes(home)) return;
  process.kill(pid, "SIGKILL");
  await until(`end of process ${pid}`, () => (existsSync(`/proc/${pid}`) ? null : true));
}
