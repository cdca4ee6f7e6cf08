import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Processes that are up; killed when this process ends without having stopped them. */
const alive = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of alive) child.kill("SIGKILL");
});

/** Where a program is on the PATH, or null. */
export function programOnPath(name: string): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/sbin"];
  for (const folder of folders) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** Sees to it that a program ends with this process, also when a test failed before it could stop it. */
export function endsWithUs<P extends ChildProcess>(child: P): P {
  alive.add(child);
  const forget = (): void => void alive.delete(child);
  child.once("exit", forget);
  child.once("error", forget);
  return child;
}

/** Starts a program that the kernel kills when this process dies, however it dies. `as`: other options of `setpriv`. */
export function startTied(
  program: string,
  args: readonly string[],
  cwd: string,
  as: readonly string[] = [],
): ChildProcess {
  const tied = [...as, "--pdeathsig", "KILL", program, ...args];
  return endsWithUs(spawn("setpriv", tied, { cwd, stdio: "ignore" }));
}

/** Ends a program: politely, and by force when it has not gone after `graceMs`. */
export async function stopProcess(child: ChildProcess, graceMs = 2_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), graceMs);
  await gone;
  clearTimeout(force);
}

/** Resolves when `check` does not give null; it is asked every `everyMs`. */
export async function until<T>(
  what: string,
  check: () => T | null | Promise<T | null>,
  withinMs = 10_000,
  everyMs = 10,
): Promise<T> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const value = await check();
    if (value !== null) return value;
    if (performance.now() > deadline) throw new Error(`not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
