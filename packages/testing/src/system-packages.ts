/**
 * Installs what the system tests need from the operating system, where it may (Debian or a relative of it, as root).
 * Where it may not, it says what is missing; the tests that need it are skipped, or fail when CI=true.
 */
import { spawnSync } from "node:child_process";

/** Program → the Debian package that has it. */
const NEEDED = {
  chromium: { program: "chromium", test: "the designer in a real browser" },
  "sip-tester": { program: "sipp", test: "real calls" },
  mmdebstrap: { program: "mmdebstrap", test: "real calls, where there is no Asterisk yet" },
  "espeak-ng": { program: "espeak-ng", test: "text to speech in real calls" },
  git: { program: "git", test: "workspaces" },
  postgresql: { program: "pg_ctlcluster", test: "a database that several servers share" },
} as const;

const finds = (program: string) => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
const missing = Object.entries(NEEDED).filter(([, { program }]) => !finds(program));
const say = (line: string) => process.stdout.write(`${line}\n`);

if (missing.length > 0) {
  const names = missing.map(([name]) => name);
  if (process.getuid?.() === 0 && finds("apt-get")) {
    say(`Installing for the system tests: ${names.join(", ")}`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = (...args: string[]) =>
      spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
    const installed = apt("update") && apt("install", "-y", "--no-install-recommends", ...names);
    if (!installed) say("Some could not be installed.");
  } else {
    say("These programs are not here, and only root on Debian can install them from here:");
  }
  for (const [name, { program, test }] of missing) {
    if (!finds(program))
      say(`  ${program} (Debian: ${name}): without it there is no test of ${test}.`);
  }
}
